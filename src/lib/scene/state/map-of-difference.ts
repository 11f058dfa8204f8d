import type { Difference } from '$lib/domain';
import { documentCounts } from './map-state';
import type { DisputeOnMap, MapLayer, MapState } from './types';

/**
 * The map of the later year with what differs standing out: states of the same status are paled, disputes open at
 * both ends in the same phase are faint, those settled at both are drawn as if their layer were off, places have the
 * documents of the time in between.
 */
export function mapOfDifference(
	state: MapState,
	difference: Difference,
	layers: ReadonlySet<MapLayer>
): MapState {
	const changed = new Set(difference.disputes.map(({ id }) => id));
	const unchanged = new Map(difference.unchanged.map(({ id, phase }) => [id, phase]));
	const places: MapState['places'] = new Map();
	for (const place of difference.places) {
		const counts = documentCounts(place, layers);
		if (counts.total > 0) places.set(place.place, counts);
	}
	return {
		...state,
		differs: layers.has('status') ? new Set(difference.states.map(({ iso3 }) => iso3)) : null,
		disputes: new Map(
			[...state.disputes].flatMap(([id, dispute]): [string, DisputeOnMap][] => {
				const phase = unchanged.get(id);
				if (phase) return [[id, { ...dispute, drawn: phase, faint: true }]];
				return changed.has(id) ? [[id, dispute]] : [];
			})
		),
		places
	};
}
