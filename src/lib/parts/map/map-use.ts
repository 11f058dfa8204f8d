import type { Snippet } from 'svelte';
import type { DrawnMap } from './drawn-surface';
import type { Enlargement } from '$lib/maplibre/style/gl-options';
import type { MapTarget } from '$lib/scene/state/types';

/** What is given to what a page draws over its map, in the box of the plain one. */
export interface OverProps {
	map: DrawnMap;
	/** How much larger than 16 px the type of the page is. */
	letters: number;
	/** How many times as large as on a desk the marks of the map are. */
	enlarged: number;
}

/** What a page makes of the map that it places. The atlas gives none of it. */
export interface MapUse {
	/**
	 * What a click on a thing on the map does. Without it the click leads to the page of the thing, and where the reader
	 * moved the map to goes into the address: the map of the atlas.
	 */
	onopen?: ((target: MapTarget) => void) | undefined;
	/** Which part of the map the page leaves free, in a word. When it changes, the map looks anew. */
	insets?: string;
	/** What the page draws over the map, whichever drawing it has. */
	over?: Snippet<[OverProps]> | undefined;
	/**
	 * Whether a gesture over the map is meant for it, where the page around it scrolls too; without it, all are but
	 * those with Ctrl, which are the browser's.
	 */
	gestures?: (event: Event) => boolean;
	/** Lines, signs and names of the map larger than on a desk, in both drawings. */
	enlarged?: Enlargement | undefined;
	/** Ids of the states and places that are named first, since the page tells of them. */
	told?: ReadonlySet<string> | undefined;
	/** The projection is the page's: readers are not asked for it. */
	projectionGiven?: boolean;
	/** A picture to look at: without buttons, notes and the list for the keyboard. */
	picture?: boolean;
	/** Of two years compared on one map, the page itself names the years. */
	yearsNamed?: boolean;
	/** Of two years compared on one map, the key stands on the map. */
	keyOnMap?: boolean;
}

/** The map of a page, to be placed by it: it fills the grid cell that it is put into. */
export type PageMap = Snippet<[MapUse]>;
