import type { PlaceOfYear, Snapshot } from '../domain/snapshot-types';
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
	for (const counted of snapshot.places) {
		const counts = countsOf(counted, layers);
		if (counts.total > 0) state.places.set(counted.place, counts);
	}
	return state;
}

/** How many documents of a place its layers show: those on the subject and those that are context, each if on. */
export function countsOf(
	{ total, inYear, contextTotal, contextInYear }: Omit<PlaceOfYear, 'place'>,
	layers: ReadonlySet<MapLayer>
): { total: number; inYear: number } {
	const [subject, context] = [layers.has('documents'), layers.has('context')];
	return {
		total: (subject ? total - contextTotal : 0) + (context ? contextTotal : 0),
		inYear: (subject ? inYear - contextInYear : 0) + (context ? contextInYear : 0)
	};
}
