/** What a question may hold and what may be answered: for the schema, and for the fields that take it. */
import { NORTH, SOUTH } from '../../geo/mercator';

/** How many choices and items there are, how far numbers reach. */
export const QUESTION_LIMITS = {
	choices: { least: 2, most: 6 },
	items: { least: 3, most: 6 },
	/** A year of the common era that a page can still show. */
	year: 2200,
	/** How many years off may still be right. */
	years: 100,
	/** What the map shows, degrees. */
	longitude: { least: -180, most: 180 },
	latitude: { least: SOUTH, most: NORTH },
	/** Half around the world, kilometres. */
	kilometres: 20_000,
	/** What a number field shows without an exponent. */
	number: 1e12,
	unit: 40,
	/** What a class may write, in characters. */
	words: 4000
} as const;
