import type { InView } from '$lib/scene/state/in-view';

/** What of a legend is seen on the map; null before the map has said so. */
export class SeenOnMap {
	now = $state.raw<InView | null>(null);
}
