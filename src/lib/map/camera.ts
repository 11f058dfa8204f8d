import type { Position } from '../domain/types';
import type { MapCamera } from './types';

/** Width of the world at zoom 0 in CSS pixels, as MapLibre counts it. */
const WORLD = 512;

/** West, south, east, north in degrees; east may exceed 180 where a box crosses the antimeridian. */
export type Bounds = [west: number, south: number, east: number, north: number];

export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** Web Mercator, 0 at the top (85.05°N) to 1 at the bottom. */
const mercatorY = (latitude: number): number =>
	0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);
const latitudeOf = (y: number): number => (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;

/** The scale of d3's `geoMercator` that draws the world as large as MapLibre does at this zoom. */
export const mercatorScale = (zoom: number): number => (WORLD * 2 ** zoom) / (2 * Math.PI);

/**
 * The flat camera that shows a box as large as the free part of the map allows, with the box in its middle.
 * Pure, so that the SVG map and MapLibre start from the same view.
 * @param size width and height of the map in CSS pixels
 */
export function cameraOf(
	[west, south, east, north]: Bounds,
	size: readonly [width: number, height: number],
	padding: Padding = { top: 0, right: 0, bottom: 0, left: 0 }
): MapCamera {
	const free = [
		Math.max(1, size[0] - padding.left - padding.right),
		Math.max(1, size[1] - padding.top - padding.bottom)
	] as const;
	const [top, bottom] = [mercatorY(north), mercatorY(south)];
	const world = Math.min((free[0] * 360) / (east - west), free[1] / (bottom - top));
	const x = (west + east) / 2 + (((padding.right - padding.left) / 2) * 360) / world;
	const y = (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / world;
	const center: Position = [x, latitudeOf(y)];
	return { center, zoom: Math.log2(world / WORLD) };
}
