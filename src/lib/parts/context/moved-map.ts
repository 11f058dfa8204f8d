import type { DrawnMap } from '$lib/parts/map/drawn-surface';

/** Where the reader moved the map of a page to: said by the map, asked by what keeps a view. */
export interface MovedMap {
	/** The map; null where they have not moved it, or where it is a globe. */
	read: () => DrawnMap | null;
}
