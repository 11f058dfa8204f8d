import type { Viewport } from '../viewport/viewport';
import { pointsOfPath, type Points } from './path-points';

/** The box around the points of a path; null around nothing. */
export function boxOfPoints(parts: readonly Points[]): Viewport | null {
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

/** The same around path data of the outlines. */
export const boxOfPath = (d: string): Viewport | null => boxOfPoints(pointsOfPath(d));

/** True if two boxes have a point in common. */
export const boxesMeet = (a: Viewport, b: Viewport): boolean =>
	a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
