/** Cuts what is drawn at the edges of what is seen of it. A script of its own weight: d3's clip is four times as large. */
import type { Viewport } from '../viewport/viewport';
import type { Points } from './path-points';

type Point = Points[number];

/** A ring cut at one edge (Sutherland and Hodgman). */
const cutAt =
	(axis: 0 | 1, at: number, keepsAbove: boolean) =>
	(points: Points): Points =>
		points.flatMap((point, index) => {
			const before = points.at(index - 1) ?? point;
			const [now, then] = [point, before].map((each) => each[axis] > at === keepsAbove);
			if (now === then) return now ? [point] : [];
			const share = (at - before[axis]) / (point[axis] - before[axis]);
			const crossing = [0, 1].map(
				(each) => before[each as 0 | 1] + share * (point[each as 0 | 1] - before[each as 0 | 1])
			) as Point;
			return now ? [crossing, point] : [crossing];
		});

/** Cuts rings along the edges of a viewport, in its units: the first point is not repeated, and nothing is left of one outside. */
export function clipTo({ x, y, width, height }: Viewport) {
	const cuts = [
		cutAt(0, x, true),
		cutAt(0, x + width, false),
		cutAt(1, y, true),
		cutAt(1, y + height, false)
	];
	return { ring: (ring: Points): Points => cuts.reduce((points, cut) => cut(points), ring) };
}
