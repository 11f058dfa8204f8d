import type { Point } from './planar';

/** From the Fergana valley to Kashmir and on to the end of the eastern claim: the part that is looked at closely. */
const CORE = { west: 66, south: 26, east: 98, north: 45 };
/**
 * Smaller parts that are looked at closely: the Caucasus, small states and the disputes between them; the Gulf about its
 * islands; the Amur and the Ussuri at Khabarovsk.
 */
const CLOSE = [
	{ west: 39, south: 38, east: 51, north: 44 },
	{ west: 52, south: 24, east: 58.5, north: 28 },
	{ west: 130, south: 45, east: 137, north: 50 }
];
/** Around Khabarovsk, as far as its neighbourhood is looked at: Sakhalin and Hokkaido. */
const EAST = { west: 127, south: 40, east: 147, north: 55 };
/** From Minsk to Shanghai and a little around: the part that is shown first. */
const REGION = { west: 20, south: 5, east: 135, north: 60 };

/** Square degrees at the equator. */
const SMALLEST_BEND = { core: 0.0002, close: 0.0009, east: 0.02, region: 0.04, world: 0.3 };

const contains = (box: typeof CORE, [x, y]: Point): boolean =>
	x >= box.west && x <= box.east && y >= box.south && y <= box.north;

/** The area of the smallest bend that is kept at a place, in square degrees at the equator. */
export function smallestBend(point: Point): number {
	if (contains(CORE, point)) return SMALLEST_BEND.core;
	if (CLOSE.some((box) => contains(box, point))) return SMALLEST_BEND.close;
	if (contains(EAST, point)) return SMALLEST_BEND.east;
	return contains(REGION, point) ? SMALLEST_BEND.region : SMALLEST_BEND.world;
}

/**
 * How much a bend of a line counts: 1 and more is kept. Depends on where it is, so that one threshold
 * gives more detail to the core; degrees of longitude count less towards the poles.
 */
export function bendWeight([a, b, c]: [Point, Point, Point]): number {
	const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
	return (area * Math.cos((b[1] * Math.PI) / 180)) / smallestBend(b);
}
