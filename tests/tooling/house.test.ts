import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { circlesIn, grouped } from '../../scripts/house/circles';
import { importsUnder } from '../../scripts/house/imports';
import { doubleNames } from '../../scripts/house/names';
import { FEATURES, PURE, SVELTE } from '../../scripts/lint/rooms.js';

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

describe('an exported name', () => {
	const here = (...names: string[]) => names.map((name) => `tests/fixtures/house/${name}`);

	it('is found where several files define it, in whatever form, but not where one passes it on', () => {
		expect([...doubleNames(ROOT, ['tests/fixtures/house'])]).toEqual([
			['Shape', here('names/component.svelte', 'names/first.ts')],
			['sizeOf', here('names/first.ts', 'names/second.ts')]
		]);
	});

	// Reads all code: as long as the machine is busy with other tests, this takes seconds.
	it('has one meaning', { timeout: 30_000 }, () => {
		expect([...doubleNames(ROOT, ['src', 'geo', 'scripts'])]).toEqual([]);
	});
});

it('has none itself', () => {
	const files = importsUnder(ROOT, ['src', 'geo', 'scripts']);
	expect(files.size).toBeGreaterThan(900);
	expect(circlesIn(files)).toEqual([]);
	expect(circlesIn(grouped(files, folderOf))).toEqual([]);
});

describe('the documents', () => {
	const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
	const rooms = [...PURE, ...SVELTE];

	it('print the rooms of the linter, in its order', () => {
		const tree = [...textOf('README.md').matchAll(/^ {2}(\w+)\/ /gm)].map(([, room]) => room);
		expect(tree.slice(0, rooms.length)).toEqual(rooms);
		const [list = ''] = /\*\*Rooms\*\*[\s\S]*?in this order/.exec(textOf('CONTRIBUTING.md')) ?? [];
		expect([...list.matchAll(/`(\w+)`/g)].map(([, room]) => room)).toEqual(rooms);
	});

	it('name each feature', () => {
		const [list = ''] = /^ {2}features\/[\s\S]*?```/m.exec(textOf('README.md')) ?? [];
		expect(Object.keys(FEATURES).filter((name) => !list.includes(name))).toEqual([]);
	});

	it('name files that are there', () => {
		const names = [...textOf('docs/architecture.md').matchAll(/`([\w./()[\]-]+\/[\w./()[\]-]*)`/g)];
		const isThere = (name: string) =>
			['', 'src', 'src/lib'].some((folder) => existsSync(path.join(ROOT, folder, name)));
		const paths = names.map(([, name = '']) => name).filter((name) => !name.startsWith('/'));
		expect(paths.filter((name) => !isThere(name))).toEqual([]);
	});
});
