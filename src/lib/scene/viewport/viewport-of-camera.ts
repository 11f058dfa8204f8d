import { HOME, type Viewport } from './viewport';
import type { Padding } from './camera';
import { projectToSvg, scaleOfZoom } from '$lib/geo/mercator';
import type { MapCamera } from '$lib/scene/state/types';

/**
 * What stands in the box of the plain map, which has the proportions of the region and is as large as the free part of
 * the map allows, where a camera looks.
 * @param size of the map, CSS pixels
 * @param padding what cards cover of it, CSS pixels
 */
export function viewportOfCamera(
	{ center, zoom }: MapCamera,
	[width, height]: readonly [width: number, height: number],
	{ top, right, bottom, left }: Padding
): Viewport {
	const scale = scaleOfZoom(zoom);
	const box = Math.min(width - left - right, ((height - top - bottom) * HOME.width) / HOME.height);
	const [x, y] = projectToSvg(center);
	const [across, down] = [box / scale, (box * HOME.height) / HOME.width / scale];
	return {
		x: x + (left - right) / 2 / scale - across / 2,
		y: y + (top - bottom) / 2 / scale - down / 2,
		width: across,
		height: down
	};
}
