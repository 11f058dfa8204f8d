import { viewportOf, type Viewport } from './viewport';
import { svgToLonLat } from '$lib/geo/mercator';
import type { Box } from '$lib/geo/topology-types';
import type { View, ViewBox } from '$lib/view/codec';

/** What a picture of no box shows: the region, with what belongs to it east and south; a picture cannot be moved. */
export const PICTURE_REGION: Box = [22, 2, 137, 62];

/** The viewport of a view, grown to the proportions of what it is drawn in. */
export function viewportOfView({ box }: Pick<View, 'box'>, width: number, height: number): Viewport {
	const { x, y, width: across, height: down } = viewportOf(box ?? PICTURE_REGION);
	const scale = Math.min(width / across, height / down);
	const [grownAcross, grownDown] = [width / scale, height / scale];
	return {
		x: x - (grownAcross - across) / 2,
		y: y - (grownDown - down) / 2,
		width: grownAcross,
		height: grownDown
	};
}

/** The box in degrees of a viewport. */
export function boxOfViewport({ x, y, width, height }: Viewport): ViewBox {
	const [west, north] = svgToLonLat([x, y]);
	const [east, south] = svgToLonLat([x + width, y + height]);
	return [west, south, east, north];
}

/** True if a point of the drawn map is in the viewport. @param margin in units, around it */
export const isWithin = (viewport: Viewport, [x, y]: readonly number[], margin = 0): boolean =>
	x !== undefined &&
	y !== undefined &&
	x >= viewport.x - margin &&
	x <= viewport.x + viewport.width + margin &&
	y >= viewport.y - margin &&
	y <= viewport.y + viewport.height + margin;
