import type { Atlas } from '../../src/lib/domain/types/atlas-types';

/** What a state has one of, or a few: it grows with the states. */
const OF_STATES = ['states', 'statuses'] as const;
/** What a larger record has more of. */
const THINGS = [
	'events',
	'places',
	'summits',
	'documents',
	'disputes',
	'institutions',
	'terms',
	'chairs',
	'exercises',
	'applications',
	'abstentions',
	'relations',
	'meetings',
	'claims',
	'misplaced',
	'sources'
] as const;

/** A value with the ids in it changed, wherever they stand: what belongs together in the record does so in its copy. */
function renamed<T>(value: T, nameOf: (text: string) => string): T {
	if (typeof value === 'string') return nameOf(value) as T;
	if (Array.isArray(value)) return value.map((each: unknown) => renamed(each, nameOf)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [nameOf(key), renamed<unknown>(each, nameOf)])
	) as T;
}

/**
 * A made-up record, larger than the real one by copies of its things under ids of their own.
 * @param times as many of documents, disputes, places and all else that a record has more of with time
 * @param states as many states; the copies of things are of each of them in turn
 */
export function madeUp(atlas: Atlas, times: number, states = 1): Atlas {
	const codes = new Set(atlas.states.map(({ iso3 }) => iso3));
	const ids = new Set(THINGS.flatMap((list) => atlas[list].map((thing) => ('id' in thing ? thing.id : ''))));
	const nameOf = (copy: number, state: number) => (text: string) => {
		if (codes.has(text)) return state > 0 ? `${text}${state}` : text;
		return copy > 0 && ids.has(text) ? `${text}-${copy}` : text;
	};
	const copies = (count: number) => Array.from({ length: count }, (_, index) => index);
	const grown = { ...atlas } as Record<string, unknown>;
	for (const list of OF_STATES) {
		grown[list] = copies(states).flatMap((state) => renamed<unknown[]>(atlas[list], nameOf(0, state)));
	}
	for (const list of THINGS) {
		grown[list] = copies(times).flatMap((copy) =>
			renamed<unknown[]>(atlas[list], nameOf(copy, copy % states))
		);
	}
	return grown as unknown as Atlas;
}
