import type { MapState, MapTarget } from '../state/types';

/** What of a rendered feature decides what was meant. */
export interface HitFeature {
	layer: string;
	id: string;
	dispute?: string;
	exercise?: string;
	/** Of a sign that several claims share: these. */
	ids?: string[];
	/** Distance from the pointer in pixels, for points. */
	distance?: number;
}

/**
 * Layers that answer to the pointer, those that win first. Of layers that differ in opacity only, such as those of
 * the phases of an area, one answers for all: it holds every feature.
 */
export const HIT_LAYERS = [
	'seat-working',
	'meeting-council',
	'concern-dated',
	'exercise-sign',
	'document-circle',
	'small-land',
	'dispute-point-armed',
	'dispute-point-active',
	'dispute-point-latent',
	'dispute-point-settled',
	'dispute-line',
	'dispute-line-settled',
	'dispute-arc',
	'dispute-area-armed',
	'land'
] as const;

/**
 * Features of these count near the pointer; areas only under it, and so do arcs, which end where the names of states
 * stand.
 */
export const NEAR_LAYERS: ReadonlySet<string> = new Set(
	HIT_LAYERS.slice(0, HIT_LAYERS.indexOf('dispute-arc'))
);

function targetOf(
	{ layer, id, dispute, exercise, ids = [] }: HitFeature,
	state: MapState,
	selectable: ReadonlySet<string>
): MapTarget | null {
	if (layer === 'seat-working') return targetOfSeats(id, state);
	if (layer === 'meeting-council') return state.meetings.has(id) ? { kind: 'place', id } : null;
	if (layer === 'concern-dated') {
		const claim = ids.find((each) => state.concerns.has(each));
		return claim === undefined ? null : { kind: 'claim', id: claim };
	}
	if (layer === 'exercise-sign') {
		return exercise !== undefined && state.exercises.has(exercise)
			? { kind: 'exercise', id: exercise }
			: null;
	}
	if (layer === 'document-circle') return state.places.has(id) ? ({ kind: 'place', id } as const) : null;
	if (layer === 'land' || layer === 'small-land') {
		return selectable.has(id) ? ({ kind: 'state', id } as const) : null;
	}
	return dispute !== undefined && state.disputes.has(dispute)
		? ({ kind: 'dispute', id: dispute } as const)
		: null;
}

/** A sign of one institution leads to it, a sign of several to their place. */
export function targetOfSeats(place: string, state: MapState): MapTarget | null {
	const [first, second] = state.seats.get(place)?.institutions ?? [];
	if (first === undefined) return null;
	return second === undefined ? { kind: 'institution', id: first } : { kind: 'place', id: place };
}

/**
 * The topmost thing meant by a pointer among rendered features, or null. MapLibre also returns features that
 * feature-state makes invisible; the map's state tells them apart.
 * @param selectable ids of states that have a page
 */
export function pick(
	features: readonly HitFeature[],
	state: MapState,
	selectable: ReadonlySet<string>
): MapTarget | null {
	const rank = (layer: string) => HIT_LAYERS.findIndex((each) => each === layer);
	const points =
		/^(seat-working|meeting-council|concern-dated|exercise-sign|document-circle|small-land|dispute-point-.*)$/;
	const ordered = [...features].sort((a, b) => {
		// Among points the nearest wins, whatever its kind.
		if (points.test(a.layer) && points.test(b.layer)) {
			return (a.distance ?? 0) - (b.distance ?? 0) || rank(a.layer) - rank(b.layer);
		}
		return rank(a.layer) - rank(b.layer);
	});
	for (const feature of ordered) {
		const target = targetOf(feature, state, selectable);
		if (target) return target;
	}
	return null;
}
