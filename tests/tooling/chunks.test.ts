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

it('spares an entry that is loaded often', () => {
	const chunks = [chunk('a', 10, 'page', 'x'), chunk('b', 10, 'x', 'tool'), chunk('c', 10, 'page', 'tool')];
	const merged = merge(chunks, 2, (root) => (root === 'page' ? 9 : 1));
	expect(merged.map(({ ids }) => ids.join('')).sort()).toEqual(['ac', 'b']);
});
