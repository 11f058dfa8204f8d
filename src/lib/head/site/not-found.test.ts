import { createHash } from 'node:crypto';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { notFoundPage } from './not-found';

const CSS = `@font-face { src: url('../fonts/a.woff2'); }\n/* A comment. */\n:root { --text: #000; }`;

describe('the page of an address that is not there', () => {
	const html = notFoundPage({ base: '/atlas' }, ['en', 'ru'], [1996, 2026], CSS, [
		['Face', '/atlas/_app/a.woff2', 'U+0000-00FF']
	]);

	it('leads below the site, to the language that it speaks where there are pages in it', () => {
		const links = [...html.matchAll(/<a href="([^"]*)" hreflang="([^"]*)"/g)].map(([, href]) => href);
		expect(links).toContain('/atlas/');
		expect(links).toContain('/atlas/ru/year/1996/');
		expect(links.some((href) => href?.startsWith('/atlas/zh/'))).toBe(false);
		expect(links.filter((href) => href === '/atlas/year/2026/')).toHaveLength(2);
	});

	it('has one style, which its policy lets in, and asks for no file but the icon and its letters', () => {
		const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? [];
		expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
		expect(style).toContain('--text: #000');
		expect(style.match(/url\([^)]*\)/g)).toEqual(["url('/atlas/_app/a.woff2')"]);
		expect(style).not.toContain('comment');
		expect(html).not.toMatch(/<script|<img|\ssrc=/);
		expect(parseDocument(html).children.length).toBeGreaterThan(1);
	});
});
