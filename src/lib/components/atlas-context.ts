import { createContext } from 'svelte';
import type { More } from './map/more';
import type { AtlasCore, Snapshot } from '$lib/domain';
import type { AtlasView } from '$lib/view/view.svelte';

/** What every part of an atlas page reads: the record's core, the view, and the snapshot of the year shown. */
export interface AtlasContext {
	/** With institutions, exercises and claims once these are loaded: missing is "not loaded", never "none". */
	readonly atlas: AtlasCore;
	/** How layers that are off at first are shown; null before it is loaded. */
	readonly more: More | null;
	/** It could not be loaded. */
	readonly moreFailed: boolean;
	readonly view: AtlasView;
	/** The year shown, also while it is dragged or played and not yet in the address. */
	readonly snapshot: Snapshot;
	/** The address of a thing in the year shown. */
	hrefOf: AtlasView['hrefOf'];
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();
