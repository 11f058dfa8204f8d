/** The address of a question in a round and back: what is unknown or broken falls back to the default. Pure. */
import type { ViewNote, Years } from './codec';
import { LEVELS, type AskOptions, type Game } from '$lib/domain/ask';

/** As long as a seed may be: a word that can be read out to a class. */
export const SEED_LENGTH = 40;

/** How the year of a map is answered: one of four, or any that the record has. */
export const YEAR_ENTRIES = ['four', 'any'] as const;
export type YearEntry = (typeof YEAR_ENTRIES)[number];

/** What an address says of a round and of where in it one is; without a seed, one has to be made. */
export type AskAddress = Omit<AskOptions, 'seed'> & {
	seed: string | null;
	entry: YearEntry;
	/** Of the question, from 1; one more than there are is the end of the round. */
	number: number;
};

/**
 * What is unknown or broken falls back to the default and is named in `notes`; what another game asks for passes.
 * @param query of the page, with or without its question mark
 */
export function parseAsk(game: Game, query: string, years: Years): { asked: AskAddress; notes: ViewNote[] } {
	const parameters = new URLSearchParams(query);
	const notes: ViewNote[] = [];
	/** @param shown what is asked instead; undefined where the value is known */
	const note = (parameter: string, shown: string | undefined) => {
		const value = parameters.get(parameter);
		if (value && shown !== undefined) notes.push({ parameter, value, shown });
	};
	const seed = (parameters.get('seed') ?? '').trim().slice(0, SEED_LENGTH) || null;
	const level = LEVELS.find((name) => name === parameters.get('level')) ?? 'easy';
	note('level', parameters.get('level') === level ? undefined : level);
	const text = parameters.get('year') ?? '';
	const named = game === 'predict' && /^\d{4}$/.test(text) ? Number(text) : NaN;
	const year = named >= years.first && named <= years.last ? named : null;
	if (game === 'predict' && year === null) note('year', `${years.first}–${years.last}`);
	const entry = game === 'year' && parameters.get('entry') === 'any' ? 'any' : 'four';
	if (game === 'year') note('entry', parameters.get('entry') === entry ? undefined : entry);
	const n = parameters.get('n') ?? '';
	const number = /^[1-9]\d?$/.test(n) ? Number(n) : 1;
	if (n !== String(number)) note('n', String(number));
	return { asked: { game, seed, level, year, entry, number }, notes };
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
