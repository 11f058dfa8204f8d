import type { Component } from 'svelte';
import type { Difference, Snapshot } from '$lib/domain';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { Stage } from '$lib/parts/map/stage.svelte';
import type { MapLayer, MapState } from '$lib/scene/state/types';
import type { Show } from '$lib/view/codec';

/** Two years compared: what the page and its maps are given of it. */
export interface Comparison {
	difference: Difference;
	show: Show;
	/** The year that the map of this part of the page draws. */
	drawn: Snapshot;
	sentence: string;
	/** The id of what the map is described by. */
	describedBy: string;
	/** What the map draws: on one map of what differs, the rest stands back. */
	mapState: (state: MapState, layers: ReadonlySet<MapLayer>) => MapState;
	/** On one map of what differs: the signs, in the box of the plain map. */
	Signs: Component<{ stage: Stage; handle?: GlMap | null; step?: number }> | null;
	/** What lies over the map. */
	MapLayer: Component<{ stage: Stage; handle: GlMap | null; gesture: (event: Event) => void }>;
	/** The map of the earlier year, beside the page's own, which is handed in. */
	OtherMap: Component<{ Map: Component }>;
	/** Beside what the page is about it is brief. */
	Panel: Component<{ brief: boolean }>;
	/** What the signs mean. */
	Key: Component<{ comparison: Comparison }>;
}
