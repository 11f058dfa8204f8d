import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { jsonLdOf, type Page } from './support/page';
import { expectNone } from './support/report';
import { BUILDS, readSite } from './support/site';

const repeated = (values: string[]) => [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];

/** Data, which no browser runs. */
const DATA = /^application\/(ld\+)?json$/;

describe.each(BUILDS)('$name', (build) => {
	const site = readSite(build);
	const pages = [...site.pages.values()];
	/** Pages to be found; those for frames on other sites stand in for the views that they show. */
	const found = pages.filter(({ path }) => !path.startsWith(`${site.base}/embed/`));
	const check = (problemOf: (page: Page) => string | undefined | false, checked = pages) =>
		expectNone(
			checked.flatMap((page) => {
				const what = problemOf(page);
				return what ? [{ page: page.path, what }] : [];
			})
		);

	it('has one first heading on each page', () =>
		check(({ headings }) => headings !== 1 && `${headings} first headings`));

	it('has one title and one description on each page', () =>
		check(({ titles, descriptions }) => {
			if (titles.length !== 1 || !titles[0]?.trim()) return `titles: ${titles.join(' | ') || 'none'}`;
			if (descriptions.length !== 1 || !descriptions[0]?.trim()) {
				return `descriptions: ${descriptions.join(' | ') || 'none'}`;
			}
			return undefined;
		}));

	it.each(['titles', 'descriptions'] as const)('has no two pages with the same %s', (what) => {
		const byText = new Map<string, string[]>();
		for (const page of pages) {
			const text = page[what][0] ?? '';
			byText.set(text, [...(byText.get(text) ?? []), page.path]);
		}
		expectNone(
			[...byText]
				.filter(([, paths]) => paths.length > 1)
				.map(([text, paths]) => ({ page: paths.join(' '), what: text }))
		);
	});

	it('says in which language each page is', () =>
		check(({ lang }) => lang !== (site.language ?? 'en') && `lang is ${lang}`));

	it('has each id once on a page', () =>
		check(({ ids }) => {
			const twice = repeated(ids);
			return twice.length > 0 && `ids more than once: ${twice.join(', ')}`;
		}));

	it('runs no script in a page but those that its policy names by their hash', () =>
		check(({ scripts, policy }) => {
			const strange = scripts.filter(({ attributes, text }) => {
				if (attributes['src'] !== undefined || DATA.test(attributes['type'] ?? '')) return false;
				const hash = createHash('sha256').update(text).digest('base64');
				return !policy.includes(`'sha256-${hash}'`) || !text.includes('__sveltekit_');
			});
			return strange.length > 0 && `inline script: ${strange[0]?.text.slice(0, 80) ?? ''}`;
		}));

	it('has a policy that lets nothing in from elsewhere', () =>
		check(({ policy }) => {
			const sources = policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
			const foreign = sources.filter(
				(source) => !/^('self'|'none'|data:|blob:|'unsafe-inline'|'sha256-[^']+')$/.test(source)
			);
			const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "'unsafe-inline'";
			return (foreign.length > 0 || scripts.includes('unsafe')) && `policy: ${policy}`;
		}));

	it('tells search engines what each page is', () =>
		check((page) => {
			const nodes = jsonLdOf(page) as Record<string, unknown>[];
			if (nodes.length === 0) return 'no JSON-LD';
			const lacks = nodes.flatMap((node) =>
				['@context', '@type', 'name', 'url'].filter((property) => !node[property])
			);
			return lacks.length > 0 && `JSON-LD without ${lacks.join(', ')}`;
		}, found));

	it('gives each page words and a picture for sharing', () =>
		check(({ metas }) => {
			const wanted = ['og:title', 'og:description', 'og:type', 'og:image', 'og:image:alt', 'twitter:card'];
			const lacks = [...wanted, ...(site.origin ? ['og:url'] : [])].filter((name) => !metas.get(name));
			return lacks.length > 0 && `without ${lacks.join(', ')}`;
		}, found));

	it('names its full address where it is known, and none where it is not', () =>
		check((page) => {
			const canonical = page.references.filter(({ rel }) => rel === 'canonical').map(({ value }) => value);
			const wanted = site.origin ? [`${site.origin}${page.path}`] : [];
			return String(canonical) !== String(wanted) && `canonical: ${canonical.join(' ') || 'none'}`;
		}, found));

	it('lists its pages for search engines if its address is known', () => {
		// The one list of the site names each page in English, and that the others.
		if (site.language) return;
		expect(site.files.has('robots.txt')).toBe(true);
		expect(site.files.has('sitemap.xml')).toBe(site.origin !== undefined);
		if (!site.origin) return;
		const listed = [...site.text('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url);
		const all = [...readSite(site.whole ?? site).pages.keys()].filter((path) => !path.startsWith('/embed/'));
		expect([...listed].sort()).toEqual(all.map((path) => `${site.origin}${site.base}${path}`).sort());
		expect(site.text('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}/sitemap.xml`);
	});
});
