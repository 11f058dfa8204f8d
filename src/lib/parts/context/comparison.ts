import type { Component, Snippet } from 'svelte';
import type { Difference, Snapshot } from '$lib/domain';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { MapUse } from '$lib/parts/map/map-use';
import type { Stage } from '$lib/parts/map/stage.svelte';
import type { MapLayer, MapState } from '$lib/scene/state/types';
import type { Show } from '$lib/view/codec';

/** What a map tells what lies over it. */
export interface ComparedMap extends Pick<MapUse, 'yearsNamed' | 'keyOnMap'> {
	stage: Stage;
	/** The interactive map while it is shown; null while the plain one is. */
	handle: GlMap | null;
	/** The reader moved the map. */
	gesture: (event: Event) => void;
	/** How many times as large as on a desk the marks are. */
	enlarged: number;
	/** The key on the map is so many CSS pixels high; the map keeps clear of it. */
	onkey: (height: number) => void;
}

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
	Signs: Component<{ stage: Stage; handle?: GlMap | null; step?: number; enlarged: number }> | null;
	/** What lies over the map. */
	MapLayer: Component<ComparedMap>;
	/** The map of the earlier year, beside the page's own; `map` draws it. */
	OtherMap: Component<{ map: Snippet }>;
	/** Beside what the page is about it is brief. */
	Panel: Component<{ brief: boolean }>;
	/** What the signs mean. */
	Key: Component<{ comparison: Comparison }>;
}
