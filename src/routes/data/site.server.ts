import { resolve as addressOf } from '$app/paths';
import { originOf, type Site } from '$lib/head/site/site';

/** Where the site that is being built will stand. */
export const SITE: Site = {
	origin: originOf(process.env['SITE_ORIGIN']),
	base: addressOf('/').slice(0, -1)
};
