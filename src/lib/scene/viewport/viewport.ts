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
export const HOME = rounded(viewportOf(DEFAULT_REGION), 1);

/** The least viewport in the proportions of the region around a box in degrees: what the plain map opens with. */
export function viewportAround(box: Box): Viewport {
	const { x, y, width, height } = viewportOf(box);
	const scale = Math.max(width / HOME.width, height / HOME.height);
	const [across, down] = [HOME.width * scale, HOME.height * scale];
	return rounded(
		{ x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down },
		100
	);
}

function rounded({ x, y, width, height }: Viewport, steps: number): Viewport {
	const [left = 0, top = 0, across = 0, down = 0] = [x, y, width, height].map(
		(value) => Math.round(value * steps) / steps
	);
	return { x: left, y: top, width: across, height: down };
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
