import { addressIn } from '$lib/head/site';
import { SITE } from '$lib/head/site-here';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; where the list of pages is, if the site has one. */
export const GET: RequestHandler = () => {
	const sitemap = SITE.origin ? `\nSitemap: ${addressIn(SITE, '/sitemap.xml')}\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'content-type': 'text/plain' } });
};
