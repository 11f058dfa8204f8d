import type { Outlines } from '$lib/scene/outlines/outlines';
import type { AtlasCore, Names } from '$lib/domain';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { Orientation } from '$lib/geo/orientation-types';
import type { View } from '$lib/view/codec';

/**
 * `colour` as on the page; `patterns` in black and white, each status with a pattern of its own; `blank` outlines,
 * borders and places only, with numbers and letters for the names.
 */
export type PictureLook = 'colour' | 'patterns' | 'blank';

/** A picture of a view: everything that {@link sceneSvg} needs to know. */
export interface Scene {
	/** With institutions, exercises and claims where the view shows these. */
	atlas: AtlasCore;
	view: View;
	outlines: Outlines;
	/** Pixels. */
	width: number;
	height: number;
	look: PictureLook;
	/** With title, year, legend, and what must go with a map: date of the boundaries, sources, disclaimer. */
	framed: boolean;
	title?: string | undefined;
	/** What stands for states and places on the blank map whose key this is, by their ids. */
	signs?: ReadonlyMap<string, string> | undefined;
	/** The names that belong on a blank map stand beside the picture: its legend does not list them. */
	wordsBeside?: boolean | undefined;
	/** Under the title, instead of the sentence of the year or of what differs. */
	caption?: string | undefined;
	/** Where the record's facts come from, a line each; without them the record names itself. */
	sources?: string[] | undefined;
	/** The full address of the view. */
	url?: string | undefined;
	/** Without it, outlines are those of the page, coarse outside the region, and the claim of the view is not drawn. */
	topology?: BoundariesTopology | undefined;
	/** Drawn where the view is of a dispute over water or looks closely. */
	rivers?: RiversTopology | undefined;
	/** Towns, lakes and names of the ground, drawn where the view is closer than the region. */
	orientation?: Orientation | undefined;
	/** Names of the points of disputes, by dispute: those of the one that the view is about are written. */
	pointNames?: Names['points'] | undefined;
	/** The typeface as addresses of `data:`, so that the picture is the same on every machine. */
	font?: string[] | undefined;
	/** States and places that are named first, since the words beside the picture tell of them. */
	told?: ReadonlySet<string> | undefined;
	/** How much larger than on paper names, marks and lines are, for what is seen from afar. */
	letters?: number | undefined;
	/** Before the names of definitions, for several pictures in one page. */
	id?: string | undefined;
}

/** What every picture of a page has in common; size, look and frame are a matter of choice. */
export type PageScene = Omit<Scene, 'width' | 'height' | 'look' | 'framed'>;
