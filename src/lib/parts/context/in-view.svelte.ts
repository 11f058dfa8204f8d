import type { InView } from '$lib/scene/seen/in-view';

/** What of a legend is seen on the map of the page; null before the map has said so, and on a server. */
export const seenOnMap = $state<{ now: InView | null }>({ now: null });
