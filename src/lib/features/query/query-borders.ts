import type { Snapshot } from '$lib/domain';
import { mapStateOf } from '$lib/scene/state/map-state';
import type { LinesOfYear } from '$lib/scene/state/types';

/** What is drawn of borders where an answer is on the map: as they are in the last year of the record. */
export interface QueryBorders {
	year: number;
	/** By dispute, as the map of the year has them with every layer off. */
	lines: [dispute: string, LinesOfYear][];
}

/** The borders of the year of a snapshot. */
export const bordersOf = (snapshot: Snapshot): QueryBorders => ({
	year: snapshot.year,
	lines: [...mapStateOf(snapshot, new Set()).lines]
});
