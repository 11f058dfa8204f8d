/** What of the outlines may be seen in a viewport, and where in it names stand. */
import type { Outlines } from './outlines';
import type { Viewport } from '../viewport/viewport';
import { isWithin } from '../viewport/frame-of-view';
import polylabel from 'polylabel';
import { clipTo } from './clip';
import { boxesMeet, boxOfPoints, ringsOf } from './path-box';
import { pointsOfPath, type Points } from './path-points';

type Point = [number, number];

/** A part of a state that is narrower than this share of the viewport is a mere strip, with no room for a name. */
const STRIP = 1 / 28;

/** The points of the paths of an outline that may lie in the viewport; nothing if its box does not. */
function near(d: string, viewport: Viewport): Points[] | null {
	const parts = pointsOfPath(d);
	const box = boxOfPoints(parts);
	return box && boxesMeet(box, viewport) ? parts : null;
}

/** True if something of the path may be seen in the viewport. */
export function isInViewport(d: string, viewport: Viewport): boolean {
	const parts = near(d, viewport);
	return (
		parts !== null &&
		(parts.some((part) => part.some((point) => isWithin(viewport, point))) ||
			d.includes('Q') ||
			d.endsWith('z'))
	);
}

/**
 * Where the name of each state stands: at its place, or, if only another part of the state is in the viewport, in the
 * middle of that part. States that the viewport does not show are left out.
 * @param edge how near to the edge there is no room for a name, in units
 * @param least how narrow the part is at least, as a share of the viewport
 */
export function namePoints(
	{ states, small, areas }: Outlines,
	viewport: Viewport,
	edge = 0,
	least = STRIP
): Map<string, Point> {
	const points = new Map<string, Point>();
	const contested = areas.flatMap(({ d }) => {
		const rings = near(d, viewport);
		const middle = rings && innermost(rings, viewport, 0);
		return middle ? [{ rings, middle }] : [];
	});
	for (const { id, d, label } of states) {
		if (label && isWithin(viewport, label, -edge)) points.set(id, label);
		else {
			const rings = near(d, viewport);
			// What is contested of it is a hole: the state is not named there.
			const holes = rings ? contested.filter(({ middle }) => isInside(middle, rings)) : [];
			const inner = rings && innermost([...rings, ...holes.flatMap((hole) => hole.rings)], viewport, least);
			if (inner) points.set(id, inner);
			else if (label && isWithin(viewport, label)) points.set(id, label);
		}
	}
	for (const { id, position } of small) if (isWithin(viewport, position)) points.set(id, position);
	return points;
}

/** Whether a point is inside rings, by the even-odd rule. */
export function isInside([x, y]: readonly [number, number], rings: readonly Points[]): boolean {
	let inside = false;
	for (const { box, row } of ringsOf(rings)) {
		// To the right of the point no edge of it is crossed.
		if (!box || y < box.y || y > box.y + box.height || x > box.x + box.width) continue;
		let [px = 0, py = 0] = [row.at(-2), row.at(-1)];
		for (let at = 0; at < row.length; at += 2) {
			const [qx, qy] = [row[at] as number, row[at + 1] as number];
			if (qy > y !== py > y && x < qx + ((y - qy) / (py - qy)) * (px - qx)) inside = !inside;
			[px, py] = [qx, qy];
		}
	}
	return inside;
}

/** The point of what is seen of an area that is farthest from its edges; nothing if that is a mere strip. */
function innermost(rings: Points[], viewport: Viewport, least = STRIP): Point | null {
	// The largest ring says where to look; of all of them even and odd tell what is inside.
	const clip = clipTo(viewport);
	const seen = rings
		.map(clip.ring)
		.filter((ring) => ring.length > 2)
		.sort((a, b) => boxArea(b) - boxArea(a));
	if (seen.length === 0) return null;
	const found = polylabel(seen, (viewport.width * STRIP) / 8);
	const [x, y] = found;
	return x !== undefined && y !== undefined && found.distance > viewport.width * least ? [x, y] : null;
}

/**
 * The point of what is seen of an outline that is farthest from its edges; nothing if it is a strip of what goes on beyond.
 * @param least how narrow such a strip is, as a share of the viewport
 */
export function middleSeen(d: string, viewport: Viewport, least = STRIP): Point | null {
	const rings = near(d, viewport);
	// Of islands some may be seen as a whole.
	const hasWhole = rings?.some((ring) => ring.every((point) => isWithin(viewport, point)));
	return rings && innermost(rings, viewport, hasWhole ? 0 : least);
}

function boxArea(ring: Points): number {
	const side = (axis: 0 | 1) => {
		const values = ring.map((point) => point[axis]);
		return Math.max(...values) - Math.min(...values);
	};
	return side(0) * side(1);
}
