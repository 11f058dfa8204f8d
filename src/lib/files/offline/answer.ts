/** How the service worker answers what a page asks for: the rule, without a network. */

export interface Asked {
	method: string;
	/** It is to become a page of the browser. */
	navigates: boolean;
	/** Only some bytes of it are asked for. */
	isPartial: boolean;
	/** From the root of the site, without the query. */
	path: string;
}

/**
 * `network`: as if there were no worker. `kept`: what was kept, else the network, and kept. `page`: the network, and kept; without it
 * what was kept or taken along, or a page that says so. `newest`: the network, and kept; without it what was kept. `taken`: the
 * network; without it what the reader took along.
 */
export type HowAnswered = 'network' | 'kept' | 'page' | 'newest' | 'taken';

/** English has no folder of its own. */
const LANGUAGE = /^\/([a-z]{2})(?=\/)/;

export const languageOf = (path: string): string => LANGUAGE.exec(path)?.[1] ?? 'en';
/** The path below the language. */
export const belowLanguage = (path: string): string => path.replace(LANGUAGE, '');

/** What pages themselves load of the data. The database is asked for on `/query/`. */
const OF_PAGES =
	/^\/data\/((boundaries|rivers)\.topo|names|ground|orientation|outlines|lesson-record|lesson-sources)\.json$|^\/data\/lessons\/|^\/data\/sco-atlas\.sqlite$/;
/** True for data that pages load. */
export const isOfPages = (path: string): boolean => OF_PAGES.test(belowLanguage(path));
/** True for a file whose name follows what is in it. */
export const isImmutable = (path: string): boolean => belowLanguage(path).startsWith('/_app/immutable/');

/** Everything that readers take away. */
const TAKEN = /^\/(data\/.*[^/]|share\/.*)$/;
/** What says which build this is; packs are kept by whoever asks for them. */
const OF_BUILD = /^\/(_app\/(version\.json|kept\/.*|immutable\/packs\/.*)|service-worker\.js)$/;

/** How to answer. */
export function answerOf({ method, navigates, isPartial, path }: Asked): HowAnswered {
	const below = belowLanguage(path);
	if (method !== 'GET' || isPartial || OF_BUILD.test(below)) return 'network';
	if (isImmutable(path)) return 'kept';
	if (TAKEN.test(below) && (navigates || !isOfPages(path))) return 'taken';
	return navigates ? 'page' : 'newest';
}
