import type { Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { Lists } from '../../scripts/chunks/lists';
import { merge, type Chunk } from '../../scripts/chunks/merge';

const chunk = (ids: string, size: number, ...roots: string[]): Chunk => ({
	ids: ids.split(''),
	size,
	roots: new Set(roots)
});

const parts = (merged: readonly Chunk[]) => merged.map(({ ids }) => [...ids].sort().join('')).sort();

it('merges what spares a request for few characters, and loses no module', () => {
	const merged = merge(
		[
			chunk('a', 90_000, 'map', 'table'),
			chunk('b', 1000, 'table', 'paper', 'map'),
			chunk('cd', 2000, 'paper', 'map', 'lessons')
		],
		() => 1
	);
	expect(parts(merged)).toEqual(['a', 'bcd']);
	expect(merged.find(({ ids }) => ids.includes('b'))?.roots).toEqual(
		new Set(['table', 'paper', 'map', 'lessons'])
	);
});

it('merges nothing that would make readers load more than a request is worth', () => {
	expect(parts(merge([chunk('a', 50_000, 'map', 'x'), chunk('b', 50_000, 'table', 'x')], () => 1))).toEqual([
		'a',
		'b'
	]);
	expect(parts(merge([chunk('a', 10, 'map'), chunk('b', 10, 'table')], () => 1))).toEqual(['a', 'b']);
});

it('spares an entry that is loaded often', () => {
	const chunks = [
		chunk('a', 5000, 'page', 'x'),
		chunk('b', 5000, 'x', 'tool'),
		chunk('c', 10, 'page', 'tool')
	];
	expect(parts(merge(chunks, () => 1))).toEqual(['abc']);
	expect(parts(merge(chunks, (root) => (root === 'page' ? 9 : 1)))).toEqual(['ac', 'b']);
});

it('takes of a list what a module names', () => {
	const client = '/x/svelte/src/internal/client/index.js';
	const modules: Record<string, { code?: string; exports?: string[] }> = {
		[client]: {
			code: "export { bind_value } from './dom/input.js'; export { if_block as if, key } from './dom/if.js';"
		},
		'/x/src/lib/domain/index.ts': { code: "export * from './year/status';" },
		'/x/src/lib/domain/year/status.ts': { exports: ['statusOf'] }
	};
	const lists = new Lists({
		getModuleIds: () => Object.keys(modules).values(),
		getModuleInfo: (id: string) => modules[id] ?? null
	} as unknown as Rolldown.PluginContext);
	const domain = '/x/src/lib/domain/index.ts';
	const code = "import * as $ from 'svelte/internal/client'; $.if(node, () => statusOf());";
	expect(lists.through([client, '/x/a.ts'], code)).toEqual([
		'/x/a.ts',
		'/x/svelte/src/internal/client/dom/if.js'
	]);
	expect(lists.through([domain], 'import { statusOf as of } from "$lib/domain";')).toEqual([
		'/x/src/lib/domain/year/status.ts'
	]);
	// What names nothing of it may be after something else that it does.
	expect(lists.through([client], 'import "svelte/internal/client";')).toEqual([client]);
});
