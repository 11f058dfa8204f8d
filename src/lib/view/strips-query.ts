/**
 * The query of `/disputes/` and back: `?sort=party&term=river-claim&year=2017`. Pure. Defaults are left out, so that
 * `parseStripsQuery(serializeStripsQuery(query))` is the query itself.
 */
import { FIELD_TERMS, type FieldTerm } from '$lib/domain';
import type { ViewNote, Years } from './codec';

export const STRIP_SORTS = ['start', 'party', 'phase'] as const;
export type StripSort = (typeof STRIP_SORTS)[number];

export interface StripsQuery {
	sort: StripSort;
	/** Only disputes of this term of the field; null is all. */
	term: FieldTerm | null;
	/** The year whose pairs are listed; null is the last. */
	year: number | null;
}

export const ALL_STRIPS: StripsQuery = { sort: 'start', term: null, year: null };

/** What a link names that does not exist falls back to the default and is said in `notes`; other parameters pass. */
export function parseStripsQuery(address: string, years: Years): { query: StripsQuery; notes: ViewNote[] } {
	const parameters = new URLSearchParams(address);
	const notes: ViewNote[] = [];
	function read<T>(parameter: string, known: (text: string) => T | undefined, fallback: T, shown: string): T {
		const text = parameters.get(parameter);
		if (text === null) return fallback;
		const value = known(text);
		if (value === undefined) notes.push({ parameter, value: text, shown });
		return value ?? fallback;
	}
	const isYear = (text: string) => /^\d{4}$/.test(text) && +text >= years.first && +text <= years.last;
	const query = {
		sort: read<StripSort>('sort', (text) => STRIP_SORTS.find((sort) => sort === text), 'start', 'start'),
		term: read<FieldTerm | null>('term', (text) => FIELD_TERMS.find((term) => term === text), null, 'all'),
		year: read<number | null>(
			'year',
			(text) => (isYear(text) ? Number(text) : undefined),
			null,
			String(years.last)
		)
	};
	if (query.year === years.last) query.year = null;
	return { query, notes };
}

/** The query with its question mark; empty for the page as it is at first. */
export function serializeStripsQuery({ sort, term, year }: StripsQuery): string {
	const parameters = new URLSearchParams();
	if (sort !== 'start') parameters.set('sort', sort);
	if (term) parameters.set('term', term);
	if (year !== null) parameters.set('year', String(year));
	const text = parameters.toString();
	return text && `?${text}`;
}
