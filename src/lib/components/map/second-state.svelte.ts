import type { MapTarget } from '$lib/map/types';

/**
 * Where states on the map lead while the reader picks a second one there: to the page about the two. Set and ended
 * by what offers the picking; only a reader's hand sets it, so never while a page is prerendered.
 */
export const second = $state<{ hrefOf: ((target: MapTarget) => string | undefined) | null }>({
	hrefOf: null
});
