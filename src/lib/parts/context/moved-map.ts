import type { Padding } from '$lib/scene/viewport/camera';
import type { MapCamera } from '$lib/scene/state/types';

interface Look {
	camera: MapCamera;
	/** Width and height of the map, and what cards cover of it; CSS pixels. */
	size: readonly [width: number, height: number];
	padding: Padding;
}

/** What the map on the page looks at; null where the reader has not moved it. Set by the map, asked by what keeps a view. */
export const look: { read: (() => Look | null) | null } = { read: null };
