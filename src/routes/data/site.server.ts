import { resolve as addressOf } from '$app/paths';
import { getLocale } from '$lib/paraglide/runtime';
import { rootOf } from '$lib/view/language-path';
import { originOf, type Site } from '$lib/head/site/site';

/** Where the site that is being built will stand. */
export const SITE: Site = {
	origin: originOf(process.env['SITE_ORIGIN']),
	base: rootOf(addressOf('/').slice(0, -1), getLocale()),
	language: getLocale()
};
