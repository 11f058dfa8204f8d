/**
 * The linter's own test: each rule of the design is broken once, in a made-up text, and must be reported.
 * A pattern that no longer matches would switch a rule off without a word.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { PURE } from '../../scripts/lint/rooms.js';

const eslint = new ESLint();

async function rulesBroken(filePath: string, text: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(text, { filePath });
	return (result?.messages ?? []).map((message) => message.ruleId);
}

const script = (text: string) => `<script lang="ts">\n${text}\n</script>\n`;
const imports = (source: string) => `import { thing } from '${source}';\nexport const used = thing;\n`;

const SYNTAX = 'no-restricted-syntax';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

describe('Svelte', () => {
	it.each(PURE)('is nothing that %s imports or is written in', async (room) => {
		const folder = room === 'record' ? `src/${room}` : `src/lib/${room}`;
		for (const source of ['svelte', 'svelte/reactivity', '$app/paths']) {
			expect(await rulesBroken(`${folder}/a.ts`, imports(source))).toEqual([IMPORTS]);
		}
		expect(await rulesBroken(`${folder}/A.svelte`, '<p>a</p>\n')).toContain(SYNTAX);
		expect(await rulesBroken(`${folder}/b/a.svelte.ts`, 'export const a = $state(1);\n')).toContain(SYNTAX);
	});

	it('stands in the other rooms', async () => {
		expect(await rulesBroken('src/lib/ui/A.svelte', '<p>a</p>\n')).toEqual([]);
		expect(await rulesBroken('src/lib/parts/a.svelte.ts', imports('svelte'))).toEqual([]);
		expect(await rulesBroken('src/lib/features/map/a.ts', imports('$app/paths'))).toEqual([]);
	});
});

describe('maplibre-gl', () => {
	it('is loaded by GlMap.svelte, lazily', async () => {
		const load = script(`export const load = () => import('maplibre-gl');`);
		expect(await rulesBroken('src/lib/features/map/GlMap.svelte', load)).toEqual([]);
		expect(await rulesBroken('src/lib/features/map/Other.svelte', load)).toContain(SYNTAX);
		expect(
			await rulesBroken('src/lib/maplibre/a.ts', `export const load = () => import('maplibre-gl');\n`)
		).toEqual([SYNTAX]);
	});

	it('is never imported as a value', async () => {
		expect(await rulesBroken('src/lib/maplibre/a.ts', imports('maplibre-gl'))).toEqual([IMPORTS]);
		expect(await rulesBroken('src/lib/features/map/GlMap.svelte', script(imports('maplibre-gl')))).toContain(
			IMPORTS
		);
	});

	it('lends its types to src/lib/maplibre', async () => {
		const types = `import type { Map } from 'maplibre-gl';\nexport type GlMap = Map;\n`;
		expect(await rulesBroken('src/lib/maplibre/a.ts', types)).toEqual([]);
		expect(await rulesBroken('src/lib/view/a.ts', types)).toEqual([IMPORTS]);
	});

	it('brings its style sheet along with the component only', async () => {
		const sheet = script(`import 'maplibre-gl/dist/maplibre-gl.css';`);
		expect(await rulesBroken('src/lib/features/map/GlMap.svelte', sheet)).toEqual([]);
		expect(await rulesBroken('src/routes/+layout.svelte', sheet)).toEqual([IMPORTS]);
	});
});

describe('the libraries that read the record', () => {
	it.each(['yaml', 'zod'])('%s stays out of the browser', async (library) => {
		expect(await rulesBroken('src/lib/view/a.ts', imports(library))).toEqual([IMPORTS]);
		expect(await rulesBroken('src/record/a.ts', imports(library))).toEqual([]);
	});
});

describe('what the browser keeps', () => {
	const GLOBALS = 'no-restricted-globals';
	it.each([
		[`localStorage.getItem('a');`, GLOBALS],
		[`window.localStorage.getItem('a');`, GLOBALS],
		[`globalThis.sessionStorage.clear();`, GLOBALS],
		[`indexedDB.open('a');`, GLOBALS],
		[`void caches.open('a');`, GLOBALS],
		[`new BroadcastChannel('a');`, GLOBALS],
		[`document.cookie = 'a=b';`, 'no-restricted-properties'],
		[`void navigator.storage.persist();`, 'no-restricted-properties']
	])('is asked in one place, not by %s', async (statement, rule) => {
		expect(await rulesBroken('src/lib/view/a.ts', `${statement}\n`)).toEqual([rule]);
		expect(await rulesBroken('src/lib/parts/A.svelte', script(statement))).toContain(rule);
		expect(await rulesBroken('tests/e2e/a.spec.ts', `${statement}\n`)).toEqual([]);
	});

	it('is asked there', async () => {
		expect(await rulesBroken('src/lib/view/kept.ts', `localStorage.getItem('a');\n`)).toEqual([]);
		expect(await rulesBroken('src/lib/lesson/shelf.ts', imports('idb-keyval'))).toEqual([]);
		expect(await rulesBroken('src/lib/lesson/a.ts', imports('idb-keyval'))).toEqual([IMPORTS]);
	});
});

describe('text never becomes markup or code', () => {
	it('has no {@html}', async () => {
		expect(await rulesBroken('src/lib/parts/A.svelte', '<p>{@html "x"}</p>\n')).toEqual([
			'svelte/no-at-html-tags'
		]);
	});

	it('has no attributes spread over an element', async () => {
		expect(await rulesBroken('src/lib/ui/A.svelte', '<input {...x} />\n')).toContain(SYNTAX);
		expect(await rulesBroken('src/lib/ui/A.svelte', '<Thing {...x} />\n')).not.toContain(SYNTAX);
	});

	it.each(['innerHTML={x}', 'bind:innerHTML={x}'])('has no %s in markup', async (attribute) => {
		const text = `<script lang="ts">\n\tlet x = $state('');\n</script>\n\n<p contenteditable ${attribute}></p>\n`;
		expect(await rulesBroken('src/lib/parts/A.svelte', text)).toContain(SYNTAX);
	});

	it.each([
		`a.innerHTML = 'x';`,
		`a.outerHTML = 'x';`,
		`a.setHTML('x');`,
		`a.setHTMLUnsafe('x');`,
		`a.insertAdjacentHTML('beforeend', 'x');`,
		`document.write('x');`
	])('has no %s', async (statement) => {
		expect(await rulesBroken('src/lib/view/a.ts', `declare const a: never;\n${statement}\n`)).toContain(
			SYNTAX
		);
	});

	it('has no eval', async () => {
		expect(await rulesBroken('src/lib/view/a.ts', `eval('1');\n`)).toEqual(['no-eval']);
		expect(await rulesBroken('src/lib/view/a.ts', `export const f = new Function('return 1');\n`)).toContain(
			'no-new-func'
		);
	});
});

describe('tests', () => {
	it.each([
		'it.only',
		'it.skip',
		'it.todo',
		'describe.skip',
		'describe.only',
		'test.fixme',
		'test.describe.only',
		'test.describe.skip',
		'it.concurrent.skip',
		'it.skipIf'
	])('have no %s', async (call) => {
		expect(await rulesBroken('src/lib/view/a.test.ts', `${call}('x', () => {});\n`)).toContain(SYNTAX);
		expect(await rulesBroken('tests/e2e/a.spec.ts', `${call}('x', () => {});\n`)).toContain(SYNTAX);
	});
});

it('has the rules of TypeScript, also those that ask the compiler', async () => {
	const dir = await mkdtemp(path.join(tmpdir(), 'oxlint-'));
	try {
		await writeFile(
			path.join(dir, 'a.ts'),
			'const later = async () => {};\nlater();\nconst never: any = 1;\n'
		);
		const found = spawnSync('npx', ['oxlint', '-c', '.oxlintrc.json', '--type-aware', dir], {
			encoding: 'utf8'
		});
		for (const rule of ['no-floating-promises', 'no-explicit-any', 'no-unused-vars']) {
			expect(found.stdout).toContain(rule);
		}
	} finally {
		await rm(dir, { recursive: true });
	}
});
