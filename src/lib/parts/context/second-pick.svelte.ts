import type { MapTarget } from '$lib/scene/state/types';

/**
 * Where states on the map lead while the reader picks a second one there: to the page about the two. Set and ended
 * by what offers the picking; only a reader's hand sets it, so never while a page is prerendered.
 */
export class SecondPick {
	/** Where a thing on the map leads meanwhile; null while nothing is picked. */
	hrefOf = $state.raw<((target: MapTarget) => string | undefined) | null>(null);
	/** The reader goes on in the list of the map, as soon as it is there. */
	toList = $state(false);
}
