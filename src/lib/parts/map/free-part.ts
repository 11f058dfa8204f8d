/** What no card covers of a map: on the screen, and on the drawn map. */
import type { DrawnMap, DrawnSurface } from './drawn-surface';
import { paddingOf } from './stage-camera';
import type { SignBox } from '$lib/scene/compare/place-signs';
import type { Viewport } from '$lib/scene/viewport/viewport';

/** CSS pixels from the corner of the map; null while it is not displayed. */
export function freePartOf({ stage }: DrawnMap, { size }: DrawnSurface): SignBox | null {
	if (!size) return null;
	const { top, right, bottom, left } = paddingOf(stage);
	return { x: left, y: top, width: size[0] - left - right, height: size[1] - top - bottom };
}

/** A box on the screen as a part of the drawn map, as far as that is flat there. */
export function partOf(surface: DrawnSurface, box: SignBox): Viewport | null {
	const { viewport, scale } = surface;
	const origin = surface.pixelOf([viewport.x, viewport.y]);
	if (!origin || !scale) return null;
	return {
		x: viewport.x + (box.x - origin[0]) / scale,
		y: viewport.y + (box.y - origin[1]) / scale,
		width: box.width / scale,
		height: box.height / scale
	};
}

/** What is seen of the drawn map in the free part of the screen: more than the viewport where that has other proportions. */
export function seenOf(map: DrawnMap, surface: DrawnSurface): Viewport {
	const free = freePartOf(map, surface);
	return (free && partOf(surface, free)) ?? surface.viewport;
}
