import { HOME, type Viewport } from './viewport';
import { WORLD_UNITS } from '$lib/geo/mercator';

/** A view that shows so much of the width of the region, or less, has a locator. */
const CLOSER = 0.6;
/** A frame is drawn at least so large, as a share of the width of the locator: else nobody sees it. */
const LEAST = 0.05;

export interface Locator {
	/** What it shows. */
	of: Viewport;
	/** Where the view is, in it. */
	frame: Viewport;
}

/** The world around the middle of the region, from Greenland's north to Cape Horn's. */
const WORLD: Viewport = { x: 0, y: HOME.y - 1500, width: WORLD_UNITS, height: 5500 };

/** A small map with the frame of a view: the region, or the world for what lies outside of that. Null for a wide view. */
export function locatorOf({ x, y, width, height }: Viewport): Locator | null {
	if (width > CLOSER * HOME.width) return null;
	const [cx, cy] = [x + width / 2, y + height / 2];
	const isInside = cx > HOME.x && cx < HOME.x + HOME.width && cy > HOME.y && cy < HOME.y + HOME.height;
	const of = isInside ? HOME : WORLD;
	const [across, down] = [Math.max(width, LEAST * of.width), Math.max(height, LEAST * of.width)];
	return { of, frame: { x: cx - across / 2, y: cy - down / 2, width: across, height: down } };
}
