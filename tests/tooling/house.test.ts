import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, grouped } from '../../scripts/house/circles';
import { importsUnder } from '../../scripts/house/imports';

const ROOT = path.resolve(import.meta.dirname, '../..');

const folderOf = (file: string) => path.dirname(file);
const graphOf = (edges: Record<string, string[]>) =>
	new Map(Object.entries(edges).map(([node, targets]) => [node, new Set(targets)]));

describe('circles', () => {
	it('are none where all ways lead one way', () => {
		expect(circlesIn(graphOf({ a: ['b', 'c'], b: ['c'], c: [] }))).toEqual([]);
	});

	it('are found however long, each once', () => {
		const graph = graphOf({ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d'], f: ['a'] });
		expect(circlesIn(graph)).toEqual([
			['d', 'e'],
			['a', 'b', 'c']
		]);
	});

	it('of a knot are one', () => {
		expect(circlesIn(graphOf({ a: ['b', 'c'], b: ['a'], c: ['b'] }))).toEqual([['a', 'b', 'c']]);
	});
});

describe('a house with two circles', () => {
	const files = importsUnder(ROOT, ['tests/fixtures/house']);
	const inside = (names: string[]) => names.map((name) => `tests/fixtures/house/${name}`);

	it('has one of files, by a type and by what is loaded later', () => {
		expect(circlesIn(files)).toEqual([inside(['one/c.ts', 'one/d.ts'])]);
	});

	it('has one of folders, by a component', () => {
		expect(circlesIn(grouped(files, folderOf))).toEqual([inside(['one', 'two'])]);
	});
});

it('has none itself', () => {
	const files = importsUnder(ROOT, ['src', 'geo', 'scripts']);
	expect(files.size).toBeGreaterThan(900);
	expect(circlesIn(files)).toEqual([]);
	expect(circlesIn(grouped(files, folderOf))).toEqual([]);
});
