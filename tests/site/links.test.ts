import { describe, expect, it } from 'vitest';
import { jsonLdOf, urlsIn, type Page } from './support/page';
import { expectNone } from './support/report';
import { follow } from './support/resolve';
import { BUILDS, readSite } from './support/site';

/** Properties of JSON-LD that lead to something of the site. */
const LINKED = ['url', 'image', 'contentUrl', 'item'];

function linksIn(node: unknown): string[] {
	if (Array.isArray(node)) return node.flatMap(linksIn);
	if (typeof node !== 'object' || node === null) return [];
	return Object.entries(node).flatMap(([name, value]) =>
		LINKED.includes(name) && typeof value === 'string' ? [value] : linksIn(value)
	);
}

/** What a page refers to, and may lie on another host. */
const MAY_LEAVE = ({ tag, rel }: { tag: string; rel: string }) => tag === 'a' || /\bcanonical\b/.test(rel);

describe.each(BUILDS)('$name', (build) => {
	const site = readSite(build);
	const pages = [...site.pages.values()];

	it('has pages, and links in them', () => {
		expect(pages.length).toBeGreaterThan(site.whole ? 28 : 800);
		expect(pages.every((page) => page.references.length > 3)).toBe(true);
	});

	it('leads to files and anchors that are there, and never out of its base', () => {
		expectNone(
			pages.flatMap((page) =>
				page.references.flatMap((reference) => {
					const target = follow(site, page.path, reference.value);
					const where = `<${reference.tag} ${reference.attribute}="${reference.value}">`;
					return 'problem' in target ? [{ page: page.path, what: `${where} ${target.problem}` }] : [];
				})
			)
		);
	});

	it('asks nothing of another host: only links lead there, and say so', () => {
		expectNone(
			pages.flatMap((page) =>
				page.references.flatMap((reference) => {
					const { tag, attribute, value, rel } = reference;
					const target = follow(site, page.path, value);
					if ('problem' in target || target.kind !== 'other-host' || target.url.protocol === 'data:')
						return [];
					if (target.url.protocol === 'mailto:' && tag === 'a') return [];
					const where = `<${tag} ${attribute}="${value}">`;
					if (!MAY_LEAVE(reference)) return [{ page: page.path, what: `${where} is on another host` }];
					return /\bexternal\b/.test(rel)
						? []
						: [{ page: page.path, what: `${where} has no rel="external"` }];
				})
			)
		);
	});

	it('names pictures and addresses for sharing and search that are there', () => {
		const named = (page: Page) => [
			...['og:image', 'og:url'].flatMap((name) => page.metas.get(name) ?? []),
			...jsonLdOf(page).flatMap(linksIn)
		];
		expectNone(
			pages.flatMap((page) =>
				named(page).flatMap((address) => {
					const target = follow(site, page.path, address);
					return 'problem' in target ? [{ page: page.path, what: `${address} ${target.problem}` }] : [];
				})
			)
		);
	});

	it('refers in its style sheets to files that are there', () => {
		const sheets = [...site.files].filter((file) => file.endsWith('.css'));
		expect(sheets.length > 0).toBe(site.whole === undefined || site.language === 'zh');
		expectNone(
			sheets.flatMap((file) =>
				urlsIn(site.text(file)).flatMap((address) => {
					const target = follow(site, `${site.base}/${file}`, address);
					const isFine =
						!('problem' in target) && (target.kind === 'file' || target.url.protocol === 'data:');
					return isFine ? [] : [{ page: file, what: `url(${address}) leads to no file of the site` }];
				})
			)
		);
	});
});
