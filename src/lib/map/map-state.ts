import type { Snapshot } from '../domain/snapshot-types';
import type { Phase } from '../domain/types';
import type { MapLayer, MapState } from './types';

/**
 * The phase to draw: the highest of the year, but what ends the year settled is drawn settled.
 * A dispute settled before the year began (its peak is `settled`) is not drawn: null.
 */
export function drawnPhase({ phase, peak }: { phase: Phase; peak: Phase }): Phase | null {
	if (peak === 'settled') return null;
	return phase === 'settled' ? 'settled' : peak;
}

/** The map before anything happened. */
export const emptyState = (): MapState => ({ states: new Map(), disputes: new Map(), places: new Map() });

/**
 * What the map draws of a snapshot. The SVG map and the MapLibre map are both drawn from it,
 * and neither knows of years.
 * @param layers the layers that are on; what is off is left empty
 */
export function mapStateOf(snapshot: Snapshot, layers: ReadonlySet<MapLayer>): MapState {
	const state = emptyState();
	if (layers.has('status')) {
		for (const { iso3, status, inactive } of snapshot.states) {
			state.states.set(iso3, { status, inactive: inactive === true });
		}
	}
	if (layers.has('disputes')) {
		for (const { id, phase, peak } of snapshot.disputes) {
			const drawn = drawnPhase({ phase, peak });
			if (drawn) state.disputes.set(id, { phase, peak, drawn });
		}
	}
	if (layers.has('documents')) {
		for (const { place, total, inYear } of snapshot.places) {
			if (total > 0) state.places.set(place, { total, inYear });
		}
	}
	return state;
}

/** The same state with the layers that are off left empty. */
export function withLayers(state: MapState, layers: ReadonlySet<MapLayer>): MapState {
	const nothing = emptyState();
	return {
		states: layers.has('status') ? state.states : nothing.states,
		disputes: layers.has('disputes') ? state.disputes : nothing.disputes,
		places: layers.has('documents') ? state.places : nothing.places
	};
}
