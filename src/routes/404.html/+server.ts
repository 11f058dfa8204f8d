import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import cyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import pages from '$lib/scene/fonts/noto-sans-sc-pages.woff2?url';
import record from '$lib/scene/fonts/noto-sans-sc-record.woff2?url';
import { yearsOf, type Language } from '$lib/domain';
import { notFoundPage, type Face } from '$lib/head/site/not-found';
import tokens from '$lib/scene/symbols/tokens.css?raw';
import sizes from '$lib/ui/scale.css?raw';
import { locales } from '$lib/paraglide/runtime';
import { atlas } from '$record';
import { SITE } from '../data/site.server';
import type { RequestHandler } from './$types';

export const prerender = true;

const HAN = 'U+3000-303F,U+4E00-9FFF,U+FF00-FFEF';
const FACES: Face[] = [
	['Source Sans 3 Variable', latin, 'U+0000-00FF,U+2000-206F'],
	['Source Sans 3 Variable', cyrillic, 'U+0400-045F'],
	// The second has what the first has not.
	['Noto Sans SC Record', record, HAN],
	['Noto Sans SC Pages', pages, HAN]
];

/** What hosts show for an address that is not there. */
export const GET: RequestHandler = () => {
	// The compiler of messages knows more languages than there may be pages in.
	const published: readonly Language[] = locales;
	const html = notFoundPage(SITE, published, yearsOf(atlas), tokens + sizes, FACES);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
