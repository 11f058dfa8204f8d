import type { Padding } from '$lib/scene/viewport/camera';
import type { MapCamera } from '$lib/scene/state/types';

/** What the map of a page looks at. */
interface MovedTo {
	camera: MapCamera;
	/** Width and height of the map, and what cards cover of it; CSS pixels. */
	size: readonly [width: number, height: number];
	padding: Padding;
}

/** Where the reader moved the map of a page to: said by the map, asked by what keeps a view. */
export interface MovedMap {
	/** Null where they have not moved it, or where there is no map yet. */
	read: () => MovedTo | null;
}
