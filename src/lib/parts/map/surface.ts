import type { Stage } from './stage.svelte';
import type { Box } from '$lib/geo/topology-types';
import type { GlMap } from '$lib/maplibre/gl-map';
import type { MapCamera } from '$lib/scene/state/types';
import { viewportOf } from '$lib/scene/viewport/viewport';

/** A map that can be moved, whichever draws it: who moves it does not ask. */
export interface MapSurface {
	/** Where it looks. */
	readonly camera: MapCamera;
	/** Looks at a box, as large as the free part of the map allows; flies there, where motion is welcome, if asked to. */
	show(box: Box, fly: boolean): void;
	/** Comes nearer by so many steps, each of which doubles the scale; goes away below 0. */
	zoomBy(steps: number): void;
}

/** The map that is shown. @param handle of the interactive map; null while the plain one is shown */
export function surfaceOf(stage: Stage, handle: GlMap | null): MapSurface {
	if (!handle) {
		return {
			get camera() {
				return stage.camera();
			},
			show: (box, fly) => void stage.show(viewportOf(box), fly),
			zoomBy: (steps) => void stage.zoom(2 ** steps)
		};
	}
	return {
		get camera() {
			return handle.camera;
		},
		show: (bounds, fly) => handle.flyTo({ bounds }, { padding: stage.padding(), animate: fly }),
		zoomBy: (steps) => handle.zoomBy(steps)
	};
}
