import { error } from '@sveltejs/kit';
import { attribute } from '$lib/head/site/escape';
import { addressIn } from '$lib/head/site/site';
import { SITE } from '../data/site.server';
import { pagePaths } from '$lib/head/subjects/subjects';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Only where the origin of the site is known: addresses in a sitemap are full ones. */
export const entries: EntryGenerator = () => (SITE.origin ? [{ sitemap: 'sitemap' }] : []);

export const GET: RequestHandler = ({ params }) => {
	if (params.sitemap !== 'sitemap' || !SITE.origin) error(404, 'No such file');
	const urls = pagePaths().map((path) => `\t<url><loc>${attribute(addressIn(SITE, path))}</loc></url>`);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
		...urls,
		'</urlset>'
	];
	return new Response(`${xml.join('\n')}\n`, { headers: { 'content-type': 'application/xml' } });
};
