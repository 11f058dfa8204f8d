import type { Page } from './page';
import { hasFile, readSite, type Site } from './site';

/** A host for addresses that have none. */
const HERE = 'https://here.invalid';

/** Where an address leads: elsewhere, or to a file of the build, or why it leads nowhere. */
export type Target = { kind: 'other-host'; url: URL } | { kind: 'file'; file: string } | { problem: string };

/**
 * Follows an address that stands in a page or style sheet.
 * @param from the address, with base, of what it stands in
 */
export function follow(site: Site, from: string, address: string): Target {
	const url = URL.parse(address, `${HERE}${from}`);
	if (!url) return { problem: 'is no address' };
	if (url.protocol === 'data:' || url.protocol === 'mailto:') return { kind: 'other-host', url };
	const isHere = url.origin === HERE || (site.origin !== undefined && url.origin === site.origin);
	if (!isHere) return { kind: 'other-host', url };
	const { pathname } = url;
	if (pathname !== site.base && !pathname.startsWith(`${site.base}/`)) {
		// Scripts, styles and downloads stand at the root for all languages, as do the pages in the others.
		return site.language && site.whole
			? follow(readSite(site.whole), from, address)
			: { problem: 'leaves the base' };
	}
	const inside = decodeURIComponent(pathname.slice(site.base.length + 1));
	const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
	const there = site.whole && !site.files.has(file) ? readSite(site.whole) : site;
	if (!hasFile(there, file)) return { problem: `leads to no file (${file})` };
	const fragment = decodeURIComponent(url.hash.slice(1));
	if (fragment && file.endsWith('.html') && !idsOf(there, `${there.base}/${inside}`).has(fragment)) {
		return { problem: `has no target #${fragment}` };
	}
	return { kind: 'file', file };
}

const idsOfPages = new WeakMap<Page, Set<string>>();

function idsOf(site: Site, pathname: string): Set<string> {
	const page = site.pages.get(pathname);
	if (!page) return new Set();
	const known = idsOfPages.get(page) ?? new Set(page.ids);
	idsOfPages.set(page, known);
	return known;
}
