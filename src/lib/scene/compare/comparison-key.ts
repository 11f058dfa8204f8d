/** What the signs of a comparison mean: only those that it has. For the page's keys, and for pictures. */
import type { CompareSignId, SignOf } from '../symbols/sign-shapes';
import { DISPUTE_DIFFERENCES, STATE_DIFFERENCES, type Difference } from '$lib/domain';
import { documentCounts } from '../state/map-state';
import type { MapLayer } from '../state/types';
import * as m from '$lib/paraglide/messages';
import { differenceName } from '$lib/text/compare-words';

/** A sign, the number of several things, or how the map draws what has no sign. */
export type KeyEntry = { words: string } & (
	| { kind: 'sign'; sign: CompareSignId | number; of: SignOf }
	/** Disputes that are the same at both ends; the circle of a place; states that are the same at both ends. */
	| { kind: 'faint' | 'place' | 'paled' }
);

export function comparisonKey(difference: Difference, layers: ReadonlySet<MapLayer>): KeyEntry[] {
	const { states, disputes, unchanged, places, after } = difference;
	const differ = new Set(states.map(({ iso3 }) => iso3));
	const sign = (kind: CompareSignId, of: SignOf): KeyEntry => ({
		kind: 'sign',
		sign: kind,
		of,
		words: differenceName(kind)
	});
	const ofStates = STATE_DIFFERENCES.filter((kind) =>
		states.some((state) => state.kind === kind || (kind === 'inactive' && state.inactive))
	).map((kind) => sign(kind, 'state'));
	const ofDisputes = DISPUTE_DIFFERENCES.filter((kind) =>
		disputes.some(({ kinds }) => kinds.includes(kind))
	).map((kind) => sign(kind, 'dispute'));
	const [status, disputed] = [layers.has('status'), layers.has('disputes')];
	const crowded: SignOf | null =
		disputed && disputes.length > 1 ? 'dispute' : status && states.length > 1 ? 'state' : null;
	return [
		...(status ? ofStates : []),
		...(disputed ? ofDisputes : []),
		...(crowded ? [{ kind: 'sign' as const, sign: 2, of: crowded, words: m.compare_key_several() }] : []),
		...(disputed && unchanged.length > 0
			? [{ kind: 'faint' as const, words: m.compare_key_unchanged({ count: unchanged.length }) }]
			: []),
		...(places.some((place) => documentCounts(place, layers).total > 0)
			? [{ kind: 'place' as const, words: m.compare_key_place() }]
			: []),
		...(status && after.states.some(({ iso3 }) => !differ.has(iso3))
			? [{ kind: 'paled' as const, words: m.compare_key_same() }]
			: [])
	];
}
