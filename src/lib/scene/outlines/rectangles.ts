import { pointsOfPath } from './path-points';

/** A rectangle: of the drawn map in its units, or on the screen in CSS pixels; y down. */
export interface Rectangle {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The rectangles of the pieces of a path of the plain map: curves by their points. */
export const rectanglesOfPath = (d: string): Rectangle[] =>
	pointsOfPath(d).map((points) => {
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
	});

/** The least rectangle around rectangles. @returns nothing for none */
export function around(pieces: readonly Rectangle[]): Rectangle | null {
	if (pieces.length === 0) return null;
	return {
		left: Math.min(...pieces.map(({ left }) => left)),
		top: Math.min(...pieces.map(({ top }) => top)),
		right: Math.max(...pieces.map(({ right }) => right)),
		bottom: Math.max(...pieces.map(({ bottom }) => bottom))
	};
}

/** What two rectangles share. @returns nothing where that is nothing, not even an edge */
export function shared(a: Rectangle, b: Rectangle): Rectangle | null {
	const both = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom)
	};
	return both.left <= both.right && both.top <= both.bottom ? both : null;
}

/** How much of the one the other covers, square units. */
export function overlap(a: Rectangle, b: Rectangle): number {
	const both = shared(a, b);
	return both ? (both.right - both.left) * (both.bottom - both.top) : 0;
}
