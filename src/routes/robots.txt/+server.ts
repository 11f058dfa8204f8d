import { addressIn } from '$lib/head/site/site';
import { SITE } from '../data/site.server';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; where the list of pages is, if the site has one. */
export const GET: RequestHandler = () => {
	const sitemap = SITE.origin ? `\nSitemap: ${addressIn(SITE, '/sitemap.xml')}\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'content-type': 'text/plain' } });
};
