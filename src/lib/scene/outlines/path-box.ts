import type { Viewport } from '../viewport/viewport';
import { pointsOfPath, type Points } from './path-points';

/** What is worked out once for a list of parts, for as long as the list is. */
function keptFor<T>(work: (parts: readonly Points[]) => T): (parts: readonly Points[]) => T {
	const kept = new WeakMap<readonly Points[], { is: T }>();
	return (parts) => {
		const known = kept.get(parts) ?? { is: work(parts) };
		kept.set(parts, known);
		return known.is;
	};
}

function around(parts: readonly Points[]): Viewport | null {
	let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const part of parts) {
		for (const [x, y] of part) {
			x0 = Math.min(x0, x);
			y0 = Math.min(y0, y);
			x1 = Math.max(x1, x);
			y1 = Math.max(y1, y);
		}
	}
	return x0 > x1 ? null : { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** The box around the points of a path; null around nothing. */
export const boxOfPoints = keptFor(around);

/** Its parts as rings: each with its box and, in one row, what else is thousands of lists all over the memory. */
export const ringsOf = keptFor((parts) =>
	parts.map((part) => ({ box: around([part]), row: Float64Array.from(part.flat()) }))
);

/** The same around path data of the outlines. */
export const boxOfPath = (d: string): Viewport | null => boxOfPoints(pointsOfPath(d));

/** True if two boxes have a point in common. */
export const boxesMeet = (a: Viewport, b: Viewport): boolean =>
	a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
