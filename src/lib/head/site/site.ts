import type { Language } from '$lib/domain';
import { prefixOf } from '$lib/view/language-path';

/** Where the site will stand: what full addresses are made of. */
export interface Site {
	/** `https://atlas.example`; undefined where nobody said, and addresses then have no host. */
	origin: string | undefined;
	/** `/sco-atlas`, or nothing. */
	base: string;
	/** Of the pages that are written. */
	language: Language;
}

/**
 * Reads `SITE_ORIGIN`.
 * @throws Error for what is not the origin of a web address
 */
export function originOf(text: string | undefined): string | undefined {
	if (!text) return undefined;
	const { protocol, origin } = new URL(text);
	if ((protocol !== 'https:' && protocol !== 'http:') || origin !== text.replace(/\/$/, '')) {
		throw new Error(`SITE_ORIGIN is to be like https://atlas.example, without a path, not ${text}`);
	}
	return origin;
}

/**
 * The address of a path of the site, as full as it is known: of a page, which ends in a slash, in the language of the site, of
 * a file the one that all languages share.
 */
export const addressIn = ({ origin = '', base, language }: Site, path: string): string =>
	`${origin}${base}${path.endsWith('/') ? prefixOf(language) : ''}${path}`;
