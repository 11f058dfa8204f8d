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

/**
 * Cuts rings and lines, in the units of the viewport.
 * @returns `ring` cuts a ring, whose first point is not repeated, along the edges; nothing is left of one outside. `line` cuts
 * a line into pieces, each with the point before and after the viewport
 */
export function clipTo({ x, y, width, height }: Viewport) {
	const cuts = [
		cutAt(0, x, true),
		cutAt(0, x + width, false),
		cutAt(1, y, true),
		cutAt(1, y + height, false)
	];
	const isNear = (point: Point | undefined) =>
		point && point[0] >= x && point[0] <= x + width && point[1] >= y && point[1] <= y + height;
	return {
		ring: (ring: Points): Points => cuts.reduce((points, cut) => cut(points), ring),
		line(line: Points): Points[] {
			const pieces: Points[] = [[]];
			line.forEach((point, index) => {
				if (isNear(point) || isNear(line[index - 1]) || isNear(line[index + 1])) pieces.at(-1)?.push(point);
				else if (pieces.at(-1)?.length) pieces.push([]);
			});
			return pieces.filter((piece) => piece.length > 1);
		}
	};
}
