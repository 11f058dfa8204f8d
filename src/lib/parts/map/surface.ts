import type { Stage } from './stage.svelte';
import type { Box } from '$lib/geo/topology-types';
import { viewportOf } from '$lib/scene/viewport/viewport';

/** A map that can be moved, whichever draws it: who moves it does not ask. */
export interface MapSurface {
	/** Looks at a box, as large as the free part of the map allows; flies there, where motion is welcome, if asked to. */
	show(box: Box, fly: boolean): void;
	/** Comes nearer by so many steps, each of which doubles the scale; goes away below 0. */
	zoomBy(steps: number): void;
}

/** The plain map. */
export const plainSurfaceOf = (stage: Stage): MapSurface => ({
	show: (box, fly) => void stage.show(viewportOf(box), fly),
	zoomBy: (steps) => void stage.zoom(2 ** steps)
});
