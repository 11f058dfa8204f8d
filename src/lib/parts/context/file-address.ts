import { resolve as addressOf } from '$app/paths';
import { getLocale } from '$lib/paraglide/runtime';
import { rootOf } from '$lib/view/language-path';

/** Where the site begins, whatever the language of the page. */
const root = rootOf(addressOf('/').slice(0, -1), getLocale());

/** The address of a file that is the same in every language. @param path from the root of the site, as `/data/atlas.json` */
export const fileAt = (path: `/${string}`): string => root + path;
