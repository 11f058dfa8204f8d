import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from './support/page';
import { extensionOf, SERVED_TYPES } from '../../scripts/hosts/checks';
import { follow } from './support/resolve';
import { expectNone } from './support/report';
import { BUILDS, readSite } from './support/site';

// Other languages are folders of the one site.
describe.each(BUILDS.filter(({ language }) => !language))('$name on any host', (build) => {
	const site = readSite(build);

	it('has a page in every folder, of its own or one that leads to another', () => {
		// Below a path tests have single pages.
		if (build.whole) return;
		const folders = new Set([...site.files].flatMap((file) => parents(file)));
		expect(folders.size).toBeGreaterThan(20);
		expectNone(
			[...folders]
				.filter((folder) => !/(^|\/)_app(\/|$)/.test(folder))
				.flatMap((folder) =>
					site.files.has(path.posix.join(folder, 'index.html')) ? [] : [{ page: folder, what: 'has no page' }]
				)
		);
		expect(site.forwards.get('/state/')).toBe('/table/states/');
		expectNone(
			[...site.forwards].flatMap(([page, to]) =>
				site.pages.has(to) ? [] : [{ page, what: `leads to ${to}` }]
			)
		);
	});

	it('says of an address that is not there, in all languages and wherever it was, that it is not', () => {
		const page = readPage(`${site.base}/no/such/page/`, site.text('404.html'));
		expect(page.scripts).toEqual([]);
		expect(page.references.length).toBeGreaterThan(90);
		for (const { value } of page.references) {
			expect(value.startsWith(`${site.base}/`), value).toBe(true);
			expect('problem' in follow(site, page.path, value), value).toBe(false);
		}
		for (const [language, words] of [
			['en', 'not in the atlas'],
			['zh', '地图集中没有此页'],
			['ru', 'в атласе нет']
		]) {
			const section = new RegExp(`<section lang="${language ?? ''}">[^]*?</section>`).exec(
				site.text('404.html')
			);
			expect(section?.[0].replaceAll('\u00a0', ' '), language).toContain(words);
		}
	});

	it('says nothing of the machine that built it', () => {
		const here = process.cwd();
		expectNone(
			[...site.files]
				.filter((file) => /\.(html|js|mjs|css|json|csv|xml|txt|atom)$/.test(file))
				.flatMap((file) => (site.text(file).includes(here) ? [{ page: file, what: `holds ${here}` }] : []))
		);
	});
});

const parents = (file: string): string[] => {
	const folder = path.posix.dirname(file);
	return folder === '.' ? [] : [folder, ...parents(folder)];
};

describe('the recipes for hosts', () => {
	const [main] = BUILDS;
	if (!main) throw new Error('No build');
	const ends = [...new Set([...readSite(main).files].map(extensionOf))].filter(
		(end) => end !== '' && end !== 'nojekyll'
	);

	it.each(ends)('are asked for a type for .%s', (end) => {
		expect(SERVED_TYPES[end], `${end} in scripts/hosts/checks.ts`).toBeDefined();
	});

	it('name the types that the atlas is served by', () => {
		const apache = readFileSync('docs/hosting/apache.conf', 'utf8');
		const missing = ends.filter((end) => !new RegExp(String.raw`^AddType .*\.${end}\b`, 'm').test(apache));
		expect(missing).toEqual([]);
	});
});
