import { createContext } from 'svelte';
import type { Comparison } from './comparison';
import type { MovedMap } from './moved-map';
import type { LateChanges } from './late-changes';
import type { MissingParts } from '../map/missing-parts.svelte';
import type { More } from './more';
import type { SecondPick } from './second-pick.svelte';
import type { AtlasCore, Snapshot } from '$lib/domain';
import type { AtlasView } from './view.svelte';
import type { Viewport } from '$lib/scene/viewport/viewport';
import type { ViewBox } from '$lib/view/codec';

/** Where a thing is, as its page opens the map. */
export interface Extent {
	/** Degrees. */
	box: ViewBox;
	/** Around it, in the proportions of the region: what the plain map shows before it is measured. */
	viewport: Viewport;
}

/** What every part of an atlas page reads: the record's core, the view, and the snapshot of the year shown. */
export interface AtlasContext {
	/** With institutions, exercises and claims once these are loaded: missing is "not loaded", never "none". */
	readonly atlas: AtlasCore;
	/** How layers that are off at first are shown; null before it is loaded. */
	readonly more: More | null;
	/** Applications, meetings and the like as changes of a year; missing before they are loaded. */
	readonly affairItems?: LateChanges['affairItems'] | undefined;
	/** It could not be loaded. */
	readonly moreFailed: boolean;
	readonly view: AtlasView;
	/** What the map opens with where the address names no box: where the thing of the page is. Null is the region. */
	readonly extent: Extent | null;
	/** The year shown, also while it is dragged or played and not yet in the address. */
	readonly snapshot: Snapshot;
	/** The year shown is in the address: none is dragged, played or walked past. */
	readonly resting: boolean;
	/** What differs between the year shown and another one; null where none is compared, or before it is loaded. */
	readonly comparison?: Comparison | null;
	/** What is loaded late of the map and did not come. */
	readonly missing: MissingParts;
	readonly second: SecondPick;
	readonly moved: MovedMap;
	/** The map is not the page's own but one beside it, of the other year. */
	readonly beside?: boolean;
	/** The address of a thing, with the year that the address says; with the year shown as soon as a hand is on a link. */
	hrefOf: AtlasView['hrefOf'];
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();
