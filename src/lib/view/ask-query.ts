/** The address of a round of questions and back: what is unknown or broken falls back to the default. Pure. */
import type { Years } from './codec';
import { LEVELS, type AskOptions, type Game } from '$lib/domain/ask';

/** As long as a seed may be: a word that can be read out to a class. */
export const SEED_LENGTH = 40;

/** What an address says of a round; without a seed, one has to be made. */
export type AskAddress = Omit<AskOptions, 'seed'> & { seed: string | null };

/** @param query of the page, with or without its question mark */
export function parseAsk(game: Game, query: string, years: Years): AskAddress {
	const parameters = new URLSearchParams(query);
	const seed = (parameters.get('seed') ?? '').trim().slice(0, SEED_LENGTH) || null;
	const level = LEVELS.find((name) => name === parameters.get('level')) ?? 'easy';
	const text = parameters.get('year') ?? '';
	const year = game === 'predict' && /^\d{4}$/.test(text) ? Number(text) : NaN;
	return { game, seed, level, year: year >= years.first && year <= years.last ? year : null };
}

/** `?year=2004&seed=kx3f9m`, defaults left out. */
export function askQuery({ seed, level, year }: Omit<AskAddress, 'game'>): string {
	const query = new URLSearchParams();
	if (year !== null) query.set('year', String(year));
	if (seed) query.set('seed', seed);
	if (level !== 'easy') query.set('level', level);
	const text = query.toString();
	return text ? `?${text}` : '';
}
