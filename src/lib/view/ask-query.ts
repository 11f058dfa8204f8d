/** The address of a question in a round and back: what is unknown or broken falls back to the default. Pure. */
import type { Years } from './codec';
import { LEVELS, type AskOptions, type Game } from '$lib/domain/ask';

/** As long as a seed may be: a word that can be read out to a class. */
export const SEED_LENGTH = 40;

/** How the year of a map is answered: one of four, or any that the record has. */
export const ENTRIES = ['four', 'any'] as const;
export type Entry = (typeof ENTRIES)[number];

/** What an address says of a round and of where in it one is; without a seed, one has to be made. */
export type AskAddress = Omit<AskOptions, 'seed'> & {
	seed: string | null;
	entry: Entry;
	/** Of the question, from 1; one more than there are is the end of the round. */
	number: number;
};

/** @param query of the page, with or without its question mark */
export function parseAsk(game: Game, query: string, years: Years): AskAddress {
	const parameters = new URLSearchParams(query);
	const seed = (parameters.get('seed') ?? '').trim().slice(0, SEED_LENGTH) || null;
	const level = LEVELS.find((name) => name === parameters.get('level')) ?? 'easy';
	const text = parameters.get('year') ?? '';
	const year = game === 'predict' && /^\d{4}$/.test(text) ? Number(text) : NaN;
	const entry = game === 'year' && parameters.get('entry') === 'any' ? 'any' : 'four';
	const n = parameters.get('n') ?? '';
	const number = /^[1-9]\d?$/.test(n) ? Number(n) : 1;
	return {
		game,
		seed,
		level,
		year: year >= years.first && year <= years.last ? year : null,
		entry,
		number
	};
}

/** `?year=2004&seed=kx3f9m&n=3`, defaults left out. */
export function askQuery({ seed, level, year, entry, number }: Omit<AskAddress, 'game'>): string {
	const query = new URLSearchParams();
	if (year !== null) query.set('year', String(year));
	if (seed) query.set('seed', seed);
	if (level !== 'easy') query.set('level', level);
	if (entry !== 'four') query.set('entry', entry);
	if (number > 1) query.set('n', String(number));
	const text = query.toString();
	return text ? `?${text}` : '';
}
