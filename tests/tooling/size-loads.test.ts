import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageLoads } from '../../scripts/size/loads';
import { fileSize, totalSize, totalOnDisk } from '../../scripts/size/measure';

const FILES: Record<string, string> = {
	'index.html': `
		<link href="/_app/css/page.css" rel="stylesheet">
		<link rel="modulepreload" href="/_app/start.js">
		<link rel="preload" as="fetch" href="/data/core.json">
		<link rel="preload" as="font" href="/_app/preloaded.woff2">
		<h1>Atlas</h1><script>import("/_app/app.js"); const notText = "上";</script>`,
	'year/2017/index.html': `<script type="module" src="../../_app/start.js"></script>`,
	'under-base/index.html': '<link rel="modulepreload" href="/base/_app/start.js">',
	'broken/index.html': '<link rel="modulepreload" href="/_app/gone.js">',
	'_app/start.js': `import"./chunk.js";export*from"./chunk.js";`,
	'_app/chunk.js': `const late=()=>import("./late.js");`,
	'two-parts/index.html': '<link rel="modulepreload" href="/_app/two-parts.js">',
	'_app/two-parts.js': `const d=(m.f||(m.f=["_app/css/both.css","_app/css/some.css"]));v(()=>import("./often.js"),__vite__mapDeps([0])),v(()=>import("./seldom.js").then(x=>x),__vite__mapDeps([0,1]));`,
	'_app/often.js': `import"./later.js";`,
	'_app/seldom.js': `import"./later.js";import"./only-seldom.js";`,
	'_app/only-seldom.js': '',
	'_app/css/both.css': '',
	'_app/css/some.css': '',
	'_app/app.js': `const d=(m.f||(m.f=["_app/nodes/3.js","_app/css/of-another-page.css"])),pages=[()=>import("./nodes/2.js"),()=>import("./nodes/3.js")];`,
	'_app/nodes/3.js': `import("../of-another-page.js");`,
	'_app/of-another-page.js': '',
	'_app/css/of-another-page.css': '',
	'_app/late.js': `import"./later.js";new Worker(new URL("worker.js",import.meta.url));const m=["_app/css/late.css"];`,
	'_app/later.js': '',
	'_app/worker.js': 'x'.repeat(1000),
	'_app/css/late.css': '',
	'_app/css/page.css': `
		@font-face{font-style:normal;src:url(./latin.woff2) format("woff2");unicode-range:U+0000-00FF}
		@font-face{font-style:italic;src:url(./italic.woff2) format("woff2");unicode-range:U+0000-00FF}
		@font-face{font-style:normal;src:url(./han.woff2) format("woff2");unicode-range:U+4E??,U+4F00}`,
	'_app/preloaded.woff2': 'x'.repeat(1000),
	'data/core.json': '{}'
};

let build = '';
beforeAll(() => {
	build = mkdtempSync(path.join(tmpdir(), 'sco-atlas-build-'));
	for (const [name, text] of Object.entries(FILES)) {
		mkdirSync(path.dirname(path.join(build, name)), { recursive: true });
		writeFileSync(path.join(build, name), text);
	}
});
afterAll(() => rmSync(build, { recursive: true }));

describe('what a page loads', () => {
	it('is read from its links, its entry points and their static imports', () => {
		const loads = pageLoads(build, '/');
		expect(loads.html).toBe('index.html');
		expect(loads.css).toEqual(['_app/css/page.css']);
		expect(loads.js.sort()).toEqual(['_app/app.js', '_app/chunk.js', '_app/start.js']);
		expect(loads.data).toEqual(['data/core.json']);
	});

	it('goes on with import(), workers and style sheets, but not into other pages', () => {
		expect(pageLoads(build, '/').lazy.sort()).toEqual([
			'_app/css/late.css',
			'_app/late.js',
			'_app/later.js',
			'_app/worker.js'
		]);
	});

	it('leaves out a script that it stops at, with all that only this one needs', () => {
		const lazy = (stopsAt?: (code: string) => boolean) =>
			pageLoads(build, '/two-parts/', '', stopsAt).lazy.sort();
		const often = ['_app/css/both.css', '_app/later.js', '_app/often.js'];
		const seldom = ['_app/css/some.css', '_app/only-seldom.js', '_app/seldom.js'];
		expect(lazy()).toEqual([...often, ...seldom].sort());
		expect(lazy((code) => code.includes('only-seldom'))).toEqual(often);
	});

	it('counts the upright fonts whose characters occur in the text', () => {
		expect(pageLoads(build, '/').fonts).toEqual(['_app/preloaded.woff2', '_app/css/latin.woff2']);
	});

	it('follows relative addresses and a base path', () => {
		expect(pageLoads(build, '/year/2017/').js.sort()).toEqual(['_app/chunk.js', '_app/start.js']);
		expect(pageLoads(build, '/under-base/', '/base').js.sort()).toEqual(['_app/chunk.js', '_app/start.js']);
	});

	it('fails for a page, and for a script, that is not in the build', () => {
		expect(() => pageLoads(build, '/no/')).toThrow('ENOENT');
		expect(() => pageLoads(build, '/broken/')).toThrow('ENOENT');
	});
});

describe('sizes', () => {
	it('compress text, not fonts', () => {
		expect(fileSize(path.join(build, '_app/worker.js')).brotli).toBeLessThan(50);
		expect(fileSize(path.join(build, '_app/preloaded.woff2'))).toEqual({ raw: 1000, brotli: 1000 });
	});

	it('count each file once', () => {
		expect(totalSize(build, ['_app/preloaded.woff2', '_app/preloaded.woff2']).raw).toBe(1000);
	});

	it('take precompressed files where there are some', () => {
		writeFileSync(path.join(build, '_app/worker.js.br'), 'xx');
		expect(totalOnDisk(build, ['_app/worker.js', '_app/worker.js.br', 'data/core.json'])).toEqual({
			files: 2,
			raw: 1002,
			brotli: 4
		});
	});
});
