import type { Viewport } from '../viewport/viewport';
import type { Points } from './path-points';

type Point = Points[number];

/** What of a segment lies in a box, as shares of it; null if nothing does (Liang and Barsky). */
function sharesIn(
	{ x, y, width, height }: Viewport,
	from: Point,
	to: Point
): [start: number, end: number] | null {
	let [start, end] = [0, 1];
	for (const [at, step, low, high] of [
		[from[0], to[0] - from[0], x, x + width],
		[from[1], to[1] - from[1], y, y + height]
	] as const) {
		if (step === 0) {
			if (at < low || at > high) return null;
			continue;
		}
		const [one, other] = [(low - at) / step, (high - at) / step];
		start = Math.max(start, Math.min(one, other));
		end = Math.min(end, Math.max(one, other));
	}
	return start < end ? [start, end] : null;
}

/** The pieces of a line that lie in a viewport, cut at its edges; in its units. */
export function clipLine(line: Points, viewport: Viewport): Points[] {
	const pieces: Points[] = [];
	let isOpen = false;
	line.slice(1).forEach((to, index) => {
		const from = line[index] ?? to;
		const shares = sharesIn(viewport, from, to);
		if (!shares) {
			isOpen = false;
			return;
		}
		const at = (share: number): Point => [
			from[0] + share * (to[0] - from[0]),
			from[1] + share * (to[1] - from[1])
		];
		const [start, end] = shares;
		const last = end < 1 ? at(end) : to;
		if (isOpen) pieces.at(-1)?.push(last);
		else pieces.push([start > 0 ? at(start) : from, last]);
		isOpen = end === 1;
	});
	return pieces;
}
