/** The rooms of the atlas: README and CONTRIBUTING print the same list, `house/ladder.ts` and `bans.js` hold it. */

/** From what is true down to what is drawn: each imports only from those above it. */
export const PURE = [
	'domain',
	'geo',
	'view',
	'text',
	'lesson',
	'scene',
	'maplibre',
	'draw',
	'files',
	'record',
	'head'
];

/** Below them the rooms in which Svelte stands. */
export const SVELTE = ['ui', 'parts', 'player', 'features', 'routes'];

/** Read on the server, by build scripts and in tests: neither schemas nor YAML reach a browser. */
export const SERVER = ['record', 'head'];

/** Rooms that are entered from outside only. */
export const ENTRY_ROOMS = ['player', 'routes'];

/**
 * Which other features each one imports, through their `index.ts`.
 * @type {Record<string, string[]>}
 */
export const FEATURES = {
	ask: [],
	compare: [],
	disputes: ['organization'],
	dyads: [],
	embed: ['compare', 'legend'],
	glossary: [],
	handout: [],
	legend: [],
	lessons: [],
	map: ['glossary'],
	offline: [],
	organization: [],
	panel: ['legend'],
	paper: [],
	present: ['ask', 'lessons'],
	query: ['table'],
	search: [],
	site: [],
	sources: [],
	table: [],
	year: []
};
