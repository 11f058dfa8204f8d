/** Whatever a file, an address or a reader brings along: a link in the atlas stays in the atlas, or is known to leave it. */
import { describe, expect, it, test } from 'vitest';
import { viewHref } from './deck/view-href';
import { Random } from '../domain/ask/random';
import { parseView, serializeView } from '../view/codec';
import { embedPath, viewAddressOfEmbed } from '../view/embed-address';
import { hrefOf, isExternal, paragraphsOf } from './text';
import { readViewAddress } from './view-address';

const BASES = ['', '/atlas', '/a/b'];
const SITE = 'https://atlas.example';
const years = { first: 1996, last: 2026 };

/** What addresses are put together from: each piece has misled some program. */
const PIECES = [
	...['/', '//', '\\', '.', '..', './', '../', '/.//', '/..//', ';', '?', '#', '@', ':', '&', '=', '%', ' '],
	...['%2e', '%2E%2e', '%2f', '%5c', '%00', '%09', '%0a', '%252e', '%252f', '%c0%af', '%ff', '%7F'],
	...['\t', '\n', '\r', '\0', '\u0085', '\u200b', '\u202e', '\ufeff', '\u2028', '\ud800', '。', '／', '．'],
	...['https:', 'http:', 'HTTPS:', 'javascript:', 'data:', 'host.example', 'u:p@', '[::1]', '0x7f.1', ':443'],
	...[
		'year',
		'2017',
		'state',
		'IND',
		'embed',
		'thing',
		'lessons',
		'a',
		'?thing=',
		'?lesson=',
		'#lesson=',
		'é'
	]
];
const random = new Random('links');
const piece = () => PIECES[random.below(PIECES.length)] ?? '';
const some = (start = '') => start + Array.from({ length: 1 + random.below(7) }, piece).join('');
const many = (start?: string) => Array.from({ length: 1200 }, () => some(start));

/** As a browser follows it from a page deep in the atlas. */
function expectInside(href: string, base: string, from: string): void {
	const { origin, pathname, username } = new URL(href, `${SITE}${base}/lessons/own/`);
	const inside = origin === SITE && username === '' && pathname.startsWith(`${base}/`);
	// A server may read escapes as what they stand for.
	const read = decodeURIComponent(pathname);
	const plain = !/\/\/|\\|(^|\/)\.\.?(\/|$)/.test(read);
	expect({ from, href, inside, plain }).toEqual({ from, href, inside: true, plain: true });
}

const LEAVING = [
	...[
		'/.//host/x',
		'/..//host',
		'/%2e%2e//host',
		'/a/..//host',
		'/././/host',
		'/.\\host',
		'/%5chost',
		'/%2fhost'
	],
	...['/..%2fup/', '/a/%2e%2e%2f%2e%2e/up/', '/\thost', '/%0d%0ahost', '/%09/host', '/a//b', '/%']
];

describe.each(BASES)('below "%s"', (base) => {
	test.each(LEAVING)('%s is no link', (address) => {
		expect(hrefOf(address, base)).toBeNull();
		expect(viewHref(address, base)).toBe(`${base}/`);
	});

	it('a link in a text stays in the atlas, or is marked as one that leaves it', () => {
		let links = 0;
		for (const address of [...many(), ...many('/'), ...many('https://')]) {
			const parts = paragraphsOf(`See [this](${address}) now`, base).flat();
			for (const part of parts.filter((each) => each.kind === 'link')) {
				links += 1;
				if (isExternal(part.href)) {
					const { protocol, username, password } = new URL(part.href, SITE);
					expect([protocol, username + password], address).toEqual(['https:', '']);
				} else expectInside(part.href, base, address);
			}
		}
		// The test is of links, not of texts.
		expect(links).toBeGreaterThan(150);
	});

	it('the view of a step stays in the atlas, as a link and as an address', () => {
		for (const address of [...many('/'), ...many('/state/'), ...many('/year/')]) {
			expectInside(viewHref(address, base), base, address);
			// No lesson and no address in a browser holds half of a character.
			if (/\p{Cs}/u.test(address)) continue;
			const { pathname } = new URL(base + readViewAddress(address, years).address, SITE);
			expect(pathname.startsWith(`${base}/`), address).toBe(true);
		}
	});

	it('what a frame’s address is about stays in the atlas', () => {
		for (const thing of [...many(), ...many('state/'), ...many('dispute/..')]) {
			// As browsers pass it on: an address holds no half of a character.
			const query = `?${new URLSearchParams({ thing }).toString()}`;
			const address = viewAddressOfEmbed('/embed/year/2017/', query);
			const { view } = parseView(address.path, address.query, years);
			for (const path of [address.path, serializeView(view, years), embedPath(view, years)]) {
				const { origin, pathname } = new URL(base + path, SITE);
				expect([origin, pathname.startsWith(`${base}/`)], thing).toEqual([SITE, true]);
			}
		}
	});
});
