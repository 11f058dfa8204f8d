import { projectToSvg, scaleOfZoom, svgToLonLat, zoomOfScale } from '../../geo/mercator';
import type { Box } from '../../geo/topology-types';
import type { MapCamera } from '../state/types';

/** Parts of the map that cards cover, in CSS pixels. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/**
 * The flat camera that shows a box as large as the free part of the map allows, with the box in its middle.
 * Pure, so that the SVG map and MapLibre start from the same view.
 * @param size width and height of the map in CSS pixels
 */
export function cameraOf(
	[west, south, east, north]: Box,
	[width, height]: readonly [width: number, height: number],
	padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
): MapCamera {
	const [left, top] = projectToSvg([west, north]);
	const [right, bottom] = projectToSvg([east, south]);
	const free = [
		Math.max(1, width - padding.left - padding.right),
		Math.max(1, height - padding.top - padding.bottom)
	] as const;
	/** CSS pixels a unit. */
	const scale = Math.min(free[0] / (right - left), free[1] / (bottom - top));
	const center = svgToLonLat([
		(left + right) / 2 + (padding.right - padding.left) / 2 / scale,
		(top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale
	]);
	return { center, zoom: zoomOfScale(scale) };
}

/**
 * The box, in hundredths of a degree, that a flat camera shows in the free part of the map: the inverse of `cameraOf`
 * for a map of the box's proportions.
 * @param size width and height of the map in CSS pixels
 */
export function boxOfCamera(
	{ center, zoom }: MapCamera,
	[width, height]: readonly [width: number, height: number],
	padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
): Box {
	const scale = scaleOfZoom(zoom);
	const [x, y] = projectToSvg(center);
	const [west, north] = svgToLonLat([
		x + (padding.left - width / 2) / scale,
		y + (padding.top - height / 2) / scale
	]);
	const [east, south] = svgToLonLat([
		x + (width / 2 - padding.right) / scale,
		y + (height / 2 - padding.bottom) / scale
	]);
	const round = (value: number, least: number, most: number) =>
		Math.round(Math.min(most, Math.max(least, value)) * 100) / 100;
	return [round(west, -180, 180), round(south, -58, 84), round(east, -180, 190), round(north, -58, 84)];
}
