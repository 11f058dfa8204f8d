/** Each kind of import that the rooms forbid is made up once, and must be found. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedIn, pathNamed, pathsNamedUnder } from '../../scripts/house/imports';
import { brokenIn } from '../../scripts/house/ladder';
import { FEATURES } from '../../scripts/lint/rooms.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What is wrong with a file that imports this. */
const broken = (file: string, source: string) =>
	brokenIn(new Map([[file, new Set([pathNamed(source, file) ?? ''])]]));

describe('the import direction', () => {
	it.each([
		// Upwards only.
		['src/lib/domain/a.ts', '$lib/geo/b'],
		['src/lib/domain/a.ts', '../../record/b'],
		['src/lib/domain/a.ts', '$lib/paraglide/messages'],
		['src/lib/geo/a.ts', '$lib/view/b'],
		['src/lib/view/a.ts', '$lib/text/b'],
		['src/lib/text/a.ts', '$lib/lesson/b'],
		['src/lib/lesson/a.ts', '$lib/scene/b'],
		['src/lib/scene/state/a.ts', '$lib/maplibre/b'],
		['src/lib/scene/a.ts', '../draw/b'],
		['src/lib/maplibre/a.ts', '$lib/draw/b'],
		['src/lib/draw/a.ts', '$lib/files/b'],
		['src/lib/files/tables/a.ts', '$lib/features/map/b'],
		['src/lib/files/a.ts', '../ui/b'],
		['src/player/a.ts', '$lib/features/present'],
		['src/record/a.ts', '$lib/head/b'],
		['src/record/a.ts', '$lib/paraglide/messages'],
		['src/lib/head/a.ts', '$lib/parts/b'],
		['src/lib/parts/a.ts', '$lib/features/map'],
		['src/lib/features/map/a.ts', '../../../routes/b'],
		// The kit knows no record.
		['src/lib/ui/a.ts', '$lib/domain/b'],
		['src/lib/ui/a.ts', '$lib/text/b'],
		// Record and head are for the server; nothing but the build makes the player.
		['src/lib/view/a.ts', '$record'],
		['src/lib/parts/context/a.svelte.ts', '$record/b'],
		['src/lib/features/map/a.ts', '$record/b'],
		['src/routes/+page.ts', '$record'],
		['src/routes/year/[year]/+layout.ts', '../../../record/b'],
		['src/routes/+page.ts', '$lib/head/b'],
		['src/routes/+page.ts', '../player/main'],
		// One feature another: only those that are named, and by the door.
		['src/lib/features/panel/a.ts', '$lib/features/legend/Legend.svelte'],
		['src/lib/features/panel/year/a.ts', '../../legend/b'],
		['src/lib/features/panel/a.ts', '$lib/features/map'],
		['src/lib/features/map/a.ts', '$lib/features/legend'],
		['src/lib/domain/a.ts', './b.test.ts'],
		['src/lib/domain/a.ts', './b.test'],
		// Components as well.
		['src/lib/ui/A.svelte', '$lib/domain/b'],
		['src/lib/view/a.ts', '../../../svelte.config.js'],
		['scripts/a.ts', '../src/hooks.server'],
		['src/lib/parts/A.svelte', '$record/b'],
		['src/lib/features/map/A.svelte', '../../../routes/b'],
		['src/lib/features/present/A.svelte', '$lib/features/ask/AskSign.svelte'],
		['src/routes/+page.svelte', '$record/b']
	])('%s may not import %s', (file, source) => {
		expect(broken(file, source)).toHaveLength(1);
	});

	it.each([
		['src/routes/+page.server.ts', '$record'],
		['src/routes/+page.server.ts', '$lib/head/b'],
		['src/routes/data/years/[year].json/+server.ts', '$record/b'],
		['src/hooks.server.ts', '$record'],
		['src/lib/head/a.ts', '$record'],
		['src/lib/view/a.test.ts', '$record/b'],
		['tests/data/a.test.ts', '$record/b'],
		['src/routes/+page.ts', '$lib/features/map/B.svelte'],
		['src/lib/view/a.ts', '$lib/domain/b'],
		['src/lib/maplibre/a.ts', '$lib/geo/b'],
		['src/lib/maplibre/style/a.ts', '../b'],
		['src/lib/text/a.ts', '$lib/paraglide/messages'],
		['src/record/a.ts', '../lib/domain/b'],
		['src/lib/features/panel/year/a.ts', '$lib/features/legend'],
		['src/lib/features/panel/a.ts', '../legend/index'],
		['src/lib/features/map/a.ts', '$lib/ui/b'],
		['src/player/a.ts', '$lib/files/b'],
		['src/player/a.ts', '$lib/parts/question/B.svelte'],
		['geo/build.ts', '../src/lib/geo/b'],
		['scripts/testing/a.ts', '../../svelte.config.js']
	])('%s may import %s', (file, source) => {
		expect(broken(file, source)).toEqual([]);
	});

	it.each([
		`import { a } from './a';`,
		`import './a';`,
		`import type { A } from './a';`,
		`import { type A } from './a';`,
		`export type { A } from './a';`,
		`export * from './a';`,
		`export const a = import('./a');`,
		`export type A = typeof import('./a');`,
		`export type A = import('./a').A;`,
		`import a from './a?url';`
	])('is asked of %s', (statement) => {
		expect(namedIn('a.ts', `const one = 1;\n${statement}\n`)).toEqual(['./a']);
		expect(namedIn('A.svelte', `<script lang="ts">\n${statement}\n</script>\n`)).toEqual(['./a']);
	});

	it('is asked of both scripts of a component, and of what its markup loads', () => {
		const component = [
			`<script lang="ts" module>import { a } from './a';</script>`,
			`<script lang="ts">import { b } from './b';</script>`,
			`{#await import('./c') then { c }}{c}{/await}`,
			`<button onclick={async () => (await import("./d")).d()}>d</button>`
		].join('\n\n');
		expect(namedIn('A.svelte', component)).toEqual(['./a', './b', './c', './d']);
	});

	it('lets a feature import at most two others', () => {
		for (const others of Object.values(FEATURES)) expect(others.length).toBeLessThanOrEqual(2);
	});

	it.each(['src/lib/misc/a.ts', 'src/lib/features/misc/a.ts', 'src/lib/a.ts', 'other/a.ts'])(
		'knows no file outside its rooms, as %s',
		(file) => {
			expect(brokenIn(new Map([[file, new Set<string>()]]))).toEqual([`${file} stands in no room`]);
		}
	);

	it('is kept by all code', () => {
		const imports = pathsNamedUnder(ROOT);
		expect(imports.size).toBeGreaterThan(1400);
		// What names nothing it does not ask.
		expect([...imports.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(6000);
		expect(brokenIn(imports)).toEqual([]);
	});
});
