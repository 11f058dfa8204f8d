import { projectToSvg, viewBoxOf } from '$lib/geo/mercator';
import type { Position } from '$lib/domain';
import type { Box } from '$lib/geo/topology-types';

/** The size that link previews ask for (Open Graph, "large image" cards), in pixels. */
export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;
/** What is written stands on the left, the map fills the rest. */
export const PANEL = 440;
export const PADDING = 36;

/** The region of the map, and east of it Vladivostok and Khabarovsk: a picture cannot be moved. */
const REGION: Box = [22, 5, 137, 62];

const [left, top, width, height] = viewBoxOf(REGION);

/** Pixels a unit of the drawn map: the whole region is as wide as its part of the picture. */
export const SCALE = (SHARE_WIDTH - PANEL) / width;

/** Width of the map in the picture, to the right of the panel. */
export const MAP_WIDTH = SHARE_WIDTH - PANEL;

const X = left;
const Y = top - (SHARE_HEIGHT / SCALE - height) / 2;

/** What of the drawn map fills its part of the picture. */
export const VIEWPORT = { x: X, y: Y, width: MAP_WIDTH / SCALE, height: SHARE_HEIGHT / SCALE };

/** The same as a `viewBox`. */
export const VIEW_BOX = Object.values(VIEWPORT)
	.map((value) => value.toFixed(2))
	.join(' ');

/** Where a point of the drawn map lies in its part of the picture, in pixels. */
export function pixelInPicture([x, y]: readonly [number, number]): [number, number] {
	const round = (value: number) => Math.round(value * 10) / 10;
	return [round((x - X) * SCALE), round((y - Y) * SCALE)];
}

/** Where a place lies in it, in pixels. */
export const pixelAt = (position: Position): [number, number] => pixelInPicture(projectToSvg(position));
