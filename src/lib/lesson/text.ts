/**
 * The texts of lessons: plain text in which `[words](address)` is a link and blank lines part paragraphs. They come
 * from files of strangers, so whatever is not exactly that stays text, also what looks like markup.
 */

export type LessonTextPart = { kind: 'text'; text: string } | { kind: 'link'; text: string; href: string };

/** Words without brackets, then an address without white space, with parentheses only in pairs. */
const LINK = /\[([^[\]]{1,300})\]\(((?:[^\s()]|\([^\s()]{0,200}\)){1,2000})\)/gu;

/** Never in an address: controls and what turns the direction of writing, quotes, angles, backslashes. */
const STRANGE = /[\p{C}\s<>"'`\\]/u;

/** Stands for the site while an address is read; no host has this name. */
const SITE = 'https://atlas.invalid';

/**
 * Where an address in a lesson leads: a path in the atlas, with `base` before it, or https; null is no link.
 * `//host`, `http:`, `javascript:`, names and passwords before a host are none, nor is a path that becomes
 * one of these only when a browser or a server has read it: `/.//host`, `/..%2fup`.
 */
export function hrefOf(address: string, base = ''): string | null {
	if (STRANGE.test(address)) return null;
	if (address.startsWith('/')) return pathOf(address, base);
	if (!/^https:\/\/[^/]/i.test(address)) return null;
	try {
		const url = new URL(address);
		return url.username || url.password ? null : url.href;
	} catch {
		return null;
	}
}

/** As a browser reads it first, then whether it stays: what is decided before is decided about another address. */
function pathOf(address: string, base: string): string | null {
	try {
		const { pathname, search, hash } = new URL(SITE + base + address);
		const isBelow = pathname.startsWith(`${base}/`);
		return isBelow && isPlain(decodeURIComponent(pathname)) ? pathname + search + hash : null;
	} catch {
		return null;
	}
}

/** No steps up and no empty ones, which would begin a host, also where they were written as escapes. */
const isPlain = (path: string): boolean =>
	!/[\p{C}\\]|\/\//u.test(path) && !path.split('/').some((step) => step === '.' || step === '..');

/** True for a link that leaves the atlas. */
export const isExternal = (href: string): boolean => /^https:/.test(href);

function partsOf(paragraph: string, base: string): LessonTextPart[] {
	const parts: LessonTextPart[] = [];
	let done = 0;
	for (const match of paragraph.matchAll(LINK)) {
		const [whole, words = '', address = ''] = match;
		const href = hrefOf(address, base);
		if (href === null) continue;
		if (match.index > done) parts.push({ kind: 'text', text: paragraph.slice(done, match.index) });
		parts.push({ kind: 'link', text: words, href });
		done = match.index + whole.length;
	}
	if (done < paragraph.length) parts.push({ kind: 'text', text: paragraph.slice(done) });
	return parts;
}

/** The paragraphs of a text, each in parts. `base` is put before addresses in the atlas. */
export function paragraphsOf(text: string, base = ''): LessonTextPart[][] {
	return text
		.split(/\n[ \t\r]*\n\s*/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => partsOf(paragraph, base));
}
