import type { Difference } from '$lib/domain';
import { countsOf } from '$lib/map/map-state';
import type { MapLayer, MapState } from '$lib/map/types';

/**
 * The map of the later year with what differs standing out: states of the same status are paled, disputes in which
 * nothing changed are drawn as if their layer were off, places have the documents of the time in between.
 */
export function mapOfDifference(
	state: MapState,
	difference: Difference,
	layers: ReadonlySet<MapLayer>
): MapState {
	const changed = new Set(difference.disputes.map(({ id }) => id));
	const places: MapState['places'] = new Map();
	for (const place of difference.places) {
		const counts = countsOf(place, layers);
		if (counts.total > 0) places.set(place.place, counts);
	}
	return {
		...state,
		differs: layers.has('status') ? new Set(difference.states.map(({ iso3 }) => iso3)) : null,
		disputes: new Map([...state.disputes].filter(([id]) => changed.has(id))),
		places
	};
}
