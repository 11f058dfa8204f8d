import type { Component } from 'svelte';
import type { Viewport } from '$lib/scene/viewport/window';
import type { Enlargement } from '$lib/maplibre/style/gl-options';
import type { MapTarget } from '$lib/scene/state/types';

export interface OverProps {
	window: Viewport;
	/** CSS pixels per SVG unit; null before the page is measured. */
	scale: number | null;
	/** How much larger than 16 px the type of the page is. */
	letters: number;
}

/**
 * What a page other than the atlas itself makes of the map. The page's `+page.ts` returns it as `stage`, so that
 * its code stays out of the first page. The map is the page; the page's own component lies over it.
 */
export interface MapStage {
	kind: 'lesson' | 'embed' | 'ask';
	/**
	 * The address of the view to show, path without base and query, for the query of the page; reactive. Before the
	 * page is alive the query is empty.
	 */
	address: (query: string) => { path: string; query: string };
	/** Which part of the map the page leaves free, in a word; reactive. When it changes, the map looks anew. */
	free?: () => string;
	/** What a click on a thing on the map does; without it, nothing: the reader stays where they are. */
	onopen?: (target: MapTarget) => void;
	/**
	 * Whether a gesture over the map is meant for it, where the page around it scrolls too; without it, all are but
	 * those with Ctrl, which are the browser's.
	 */
	gestures?: (event: Event) => boolean;
	/** Where the view goes when it is changed, with base, instead of to the atlas; without it, nowhere. */
	navigate?: (href: string, options: { replace: boolean }) => void;
	/**
	 * The name of the map instead of "Map of <year>", while the year is not to be known: then nothing on the map and no
	 * link of it says the year either; reactive.
	 */
	label?: () => string | null;
	/**
	 * Lines, signs and names of the map larger than on a desk, in both drawings; reactive.
	 */
	enlarged?: Enlargement | undefined;
	/** What the page draws over the plain map, in the window that it shows. */
	Over?: Component<OverProps>;
}
