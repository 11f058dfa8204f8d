import type { Component, Snippet } from 'svelte';
import type { Difference, Snapshot } from '$lib/domain';
import type { DrawnMap, DrawnSurface } from '$lib/parts/map/drawn-surface';
import type { MapUse } from '$lib/parts/map/map-use';
import type { MapLayer, MapState } from '$lib/scene/state/types';
import type { Show } from '$lib/view/codec';

export type ComparedSide = 'before' | 'after';

/** Keeps two maps on the same place: the one that the reader's hand is on leads. */
export interface MapLink {
	/** The map that the other follows. */
	leader: ComparedSide;
	/** The page's own map is the interactive one; reactive. */
	readonly interactive: boolean;
	/** A map takes part, or takes part in another drawing; returns what ends that. */
	join(side: ComparedSide, map: DrawnSurface): () => void;
	/** A map has moved. */
	moved(side: ComparedSide): void;
}

/** What a map tells what lies over it. */
export interface ComparedMap extends Pick<MapUse, 'yearsNamed' | 'keyOnMap'> {
	map: DrawnMap;
	/** The reader moved the map. */
	gesture: (event: Event) => void;
	/** How many times as large as on a desk the marks are, in type of 16 px. */
	larger: number;
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
	link: MapLink;
	/** What lies over the map. */
	MapLayer: Component<ComparedMap>;
	/** The map of the earlier year, beside the page's own; `map` draws it. */
	OtherMap: Component<{ map: Snippet }>;
	/** Beside what the page is about it is brief. */
	Panel: Component<{ brief: boolean }>;
	/** What the signs mean. */
	Key: Component<{ comparison: Comparison }>;
}
