import { createContext } from 'svelte';
import type { AtlasCore, Snapshot } from '$lib/domain';
import type { AtlasView } from '$lib/view/view.svelte';

/** What every part of an atlas page reads: the record's core, the view, and the snapshot of the year shown. */
export interface AtlasContext {
	readonly atlas: AtlasCore;
	readonly view: AtlasView;
	/** The year shown, also while it is dragged or played and not yet in the address. */
	readonly snapshot: Snapshot;
	/** The address of a thing in the year shown. */
	hrefOf: AtlasView['hrefOf'];
}

export const [getAtlas, setAtlas] = createContext<AtlasContext>();
