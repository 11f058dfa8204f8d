import { yearsOf, type Language } from '$lib/domain';
import { notFoundPage } from '$lib/head/site/not-found';
import tokens from '$lib/scene/symbols/tokens.css?raw';
import sizes from '$lib/ui/scale.css?raw';
import { locales } from '$lib/paraglide/runtime';
import { atlas } from '$record';
import { SITE } from '../data/site.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What hosts show for an address that is not there. */
export const GET: RequestHandler = () => {
	// The compiler of messages knows more languages than there may be pages in.
	const published: readonly Language[] = locales;
	const html = notFoundPage(SITE, published, yearsOf(atlas), tokens + sizes);
	return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
};
