import { expect, it } from 'vitest';
import { merge, type Chunk } from '../../scripts/chunks/merge';

const chunk = (ids: string, size: number, ...roots: string[]): Chunk => ({
	ids: ids.split(''),
	size,
	roots: new Set(roots)
});

it('merges what costs readers least, and loses no module', () => {
	const merged = merge(
		[chunk('a', 900, 'map', 'table'), chunk('b', 10, 'table', 'paper'), chunk('cd', 20, 'paper', 'lessons')],
		2,
		() => 1
	);
	expect(merged.map(({ ids }) => ids.join('')).sort()).toEqual(['a', 'bcd']);
	expect(merged.find(({ ids }) => ids.includes('b'))?.roots).toEqual(new Set(['table', 'paper', 'lessons']));
});

it('weighs what is empty as nothing, also for an entry that must not become heavier', () => {
	const merged = merge(
		[chunk('a', 0, 'table', 'x'), chunk('b', 900, 'map', 'x'), chunk('c', 10, 'table', 'map')],
		2,
		(root) => (root === 'map' ? Infinity : 1)
	);
	expect(merged.map(({ ids }) => ids.join('')).sort()).toEqual(['ac', 'b']);
});

it('spares an entry that is loaded often', () => {
	const chunks = [chunk('a', 10, 'page', 'x'), chunk('b', 10, 'x', 'tool'), chunk('c', 10, 'page', 'tool')];
	const merged = merge(chunks, 2, (root) => (root === 'page' ? 9 : 1));
	expect(merged.map(({ ids }) => ids.join('')).sort()).toEqual(['ac', 'b']);
});
