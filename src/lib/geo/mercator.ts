import type { Position } from '../domain/types/values';
import type { Box } from './topology-types';

/** A place on the drawn map, in its units; x to the right, y down. */
export type SvgPoint = [x: number, y: number];

/**
 * The width of the whole world (360°) in units of the SVG map. Sixteen times MapLibre's 512 pixels at zoom 0,
 * so a unit drawn as wide as a CSS pixel is zoom 4 exactly.
 */
export const WORLD_UNITS = 8192;

/** The latitudes that the drawn map ends at, degrees. */
export const NORTH = 84;
export const SOUTH = -58;

const RADIANS = Math.PI / 180;

/**
 * Where a place lies on the drawn map: Web Mercator (EPSG:3857) without rotation, `[0, 0]` at 180° W 85.0511° N,
 * `[8192, 8192]` at 180° E 85.0511° S. The same as d3's geoMercator, except that it does not take 180° for -180°.
 * @param lonLat longitude and latitude in degrees, WGS 84.
 */
export function projectToSvg([lon, lat]: Position): SvgPoint {
	const y = Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
	return [WORLD_UNITS * (lon / 360 + 0.5), WORLD_UNITS * (0.5 - y / (2 * Math.PI))];
}

/** The place, longitude and latitude in degrees, that a point of the drawn map shows. */
export function svgToLonLat([x, y]: SvgPoint): Position {
	const t = Math.PI * (1 - (2 * y) / WORLD_UNITS);
	return [(x / WORLD_UNITS - 0.5) * 360, Math.atan(Math.sinh(t)) / RADIANS];
}

/** The rectangle of a box in units of the drawn map, as `viewBox` takes it: `[x, y, width, height]`. */
export function viewBoxOf([west, south, east, north]: Box): [number, number, number, number] {
	const [x, y] = projectToSvg([west, north]);
	const [right, bottom] = projectToSvg([east, south]);
	return [x, y, right - x, bottom - y];
}

/** The zoom of MapLibre that draws the world as large as the SVG map does. @param scale CSS pixels a unit. */
export const zoomOfScale = (scale: number): number => Math.log2((WORLD_UNITS * scale) / 512);

/** CSS pixels a unit at a zoom of MapLibre. */
export const scaleOfZoom = (zoom: number): number => (512 * 2 ** zoom) / WORLD_UNITS;
