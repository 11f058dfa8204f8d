import { describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { lastYear, snapshotOfYear, yearsOf } from '../../src/lib/domain';
import { BOUNDARIES_PROVENANCE } from '../../src/lib/geo/provenance';
import { sentenceOf } from '../../src/lib/text/words';
import { BUILDS, readSite } from './support/site';

describe.each(BUILDS.filter(({ language }) => !language))('$name', (build) => {
	const site = readSite(build);
	const addresses = [
		{ year: lastYear(atlas), path: '/embed/', view: '/' },
		...yearsOf(atlas).map((year) => ({ year, path: `/embed/year/${year}/`, view: `/year/${year}/` }))
	].filter(({ year, path }) => !site.whole || path === '/embed/' || year === 2017);

	it('has a page for frames for every year, and no other', () => {
		const framed = [...site.pages.keys()].filter((path) => path.startsWith(`${site.base}/embed/`));
		expect(framed.sort()).toEqual(addresses.map(({ path }) => site.base + path).sort());
	});

	it.each(addresses)(
		'says without scripts what $path shows, by whose boundaries, and leads out',
		(address) => {
			const html = site.text(`${address.path.slice(1)}index.html`);
			const page = site.pages.get(site.base + address.path)!;
			const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1]?.replace(/<[^>]*>/g, ' ') ?? '';
			expect(heading).toContain(String(address.year));
			expect(heading).toContain(sentenceOf(snapshotOfYear(atlas, address.year)));
			for (const words of [
				BOUNDARIES_PROVENANCE.source,
				`as of ${BOUNDARIES_PROVENANCE.date}`,
				'do not imply endorsement'
			]) {
				expect(html).toContain(words);
			}
			const out = [...html.matchAll(/<a\b[^>]*>/g)].filter(([tag]) => tag.includes('target="_blank"'));
			const links = out.map(([tag]) => /href="([^"]*)"/.exec(tag)?.[1]);
			expect(links).toContain(`${site.base}/sources/`);
			expect(links.some((href) => href === site.base + address.view || href === `${site.base}/`)).toBe(true);
			expect(out.every(([tag]) => /rel="[^"]*noopener/.test(tag))).toBe(true);
			expect(html).toContain('<base target="_blank"');
			expect(page.metas.get('robots')).toBe('noindex');
			const canonical = page.references.filter(({ rel }) => rel === 'canonical').map(({ value }) => value);
			expect(canonical).toEqual(site.origin ? [`${site.origin}${site.base}${address.view}`] : []);
			expect(page.policy).not.toContain('frame-ancestors');
		}
	);

	it('tells hosts that its files may be read from any site', () => {
		if (build.whole) return;
		expect(site.text('_headers')).toMatch(/^\/\*\n\s+Access-Control-Allow-Origin: \*$/m);
	});
});
