import { DEFAULT_REGION } from '$lib/geo/region';
import { viewBoxOf } from '$lib/geo/mercator';
import type { Box } from '$lib/geo/topology-types';

/** The part of the SVG world that the plain map shows, in SVG units. */
export interface Viewport {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The viewport of a box in degrees. */
export function viewportOf(box: Box): Viewport {
	const [x, y, width, height] = viewBoxOf(box);
	return { x, y, width, height };
}

/** The viewport that the map opens with, in whole units: the region from Minsk to Shanghai. */
export const HOME = wholeUnits(viewportOf(DEFAULT_REGION));

function wholeUnits({ x, y, width, height }: Viewport): Viewport {
	return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}

/** Where a point of the SVG world lies in the viewport, in per cent. */
export function percentIn(viewport: Viewport, [x, y]: [number, number]): { left: number; top: number } {
	// Every page has what it opens with in its HTML: half a pixel there, less once the map is moved.
	const steps = viewport === HOME ? 10 : 100;
	const round = (value: number) => Math.round(value * 100 * steps) / steps;
	return {
		left: round((x - viewport.x) / viewport.width),
		top: round((y - viewport.y) / viewport.height)
	};
}
