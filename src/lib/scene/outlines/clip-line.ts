import type { Viewport } from '../viewport/viewport';
import type { Points } from './path-points';

type Point = Points[number];

/** A step so small is none. */
const NONE = 1e-9;

/**
 * What of the line through two points lies in a box, as shares of the way from the one to the other; nothing where the end
 * comes first (Liang and Barsky).
 */
export function reachInBox(
	{ x, y, width, height }: Viewport,
	from: Point,
	to: Point
): [start: number, end: number] {
	let [start, end] = [-Infinity, Infinity];
	for (const [at, step, low, high] of [
		[from[0], to[0] - from[0], x, x + width],
		[from[1], to[1] - from[1], y, y + height]
	] as const) {
		if (Math.abs(step) < NONE) {
			if (at < low || at > high) return [0, -1];
			continue;
		}
		const [one, other] = [(low - at) / step, (high - at) / step];
		start = Math.max(start, Math.min(one, other));
		end = Math.min(end, Math.max(one, other));
	}
	return [start, end];
}

/** The pieces of a line that lie in a viewport, cut at its edges; in its units. */
export function clipLine(line: Points, viewport: Viewport): Points[] {
	const pieces: Points[] = [];
	let isOpen = false;
	line.slice(1).forEach((to, index) => {
		const from = line[index] ?? to;
		const reach = reachInBox(viewport, from, to);
		const [start, end] = [Math.max(0, reach[0]), Math.min(1, reach[1])];
		if (start >= end) {
			isOpen = false;
			return;
		}
		const at = (share: number): Point => [
			from[0] + share * (to[0] - from[0]),
			from[1] + share * (to[1] - from[1])
		];
		const last = end < 1 ? at(end) : to;
		if (isOpen) pieces.at(-1)?.push(last);
		else pieces.push([start > 0 ? at(start) : from, last]);
		isOpen = end === 1;
	});
	return pieces;
}
