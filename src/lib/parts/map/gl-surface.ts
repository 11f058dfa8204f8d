/** How the interactive map is moved: loaded with it. */
import { cameraOfStage, paddingOf } from './stage-camera';
import type { Stage } from './stage.svelte';
import type { MapSurface } from './surface';
import type { Box } from '$lib/geo/topology-types';
import type { GlMap } from '$lib/maplibre/gl-map';

export const glSurfaceOf = (stage: Stage, map: GlMap): MapSurface => ({
	show: (bounds, fly) => map.flyTo({ bounds }, { padding: paddingOf(stage), animate: fly }),
	zoomBy: (steps) => map.zoomBy(steps)
});

/** The interactive map takes the place of the plain one, at once. @param box where it looks; null for where that one does */
export function lookAlike(map: GlMap, stage: Stage, box: Box | null): void {
	if (box) map.flyTo({ bounds: box }, { padding: paddingOf(stage), animate: false });
	else map.flyTo(cameraOfStage(stage), { animate: false });
}
