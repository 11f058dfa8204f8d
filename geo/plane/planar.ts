import type { Position } from 'geojson';

/** A point on a plane, here always longitude and latitude in degrees. */
export type Point = [number, number];
export type Ring = Point[];
export type Rings = Ring[];
/** Two ends of a straight piece of a border. */
export type Segment = [Point, Point];

export const toPoint = (p: Position): Point => [p[0] ?? 0, p[1] ?? 0];
export const keyOf = (p: Point): string => `${p[0]},${p[1]}`;
export const segmentKey = (a: Point, b: Point): string => [keyOf(a), keyOf(b)].sort().join(' ');

/** The consecutive pairs of a line or ring. */
export const segmentsOf = (line: Point[]): Segment[] =>
	line.slice(1).map((p, i): Segment => [line[i] as Point, p]);

/** Distance in degrees on the plane. */
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The point of a segment that is nearest to `p`. */
export function nearestOn([a, b]: Segment, p: Point): Point {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length2 = dx * dx + dy * dy;
	const t = length2 ? ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / length2 : 0;
	const s = Math.max(0, Math.min(1, t));
	return [a[0] + s * dx, a[1] + s * dy];
}

const turn = (a: Point, b: Point, c: Point): number =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Where two segments cross inside both, or nothing. Shared ends and touching do not count. */
export function crossing([a, b]: Segment, [c, d]: Segment): Point | undefined {
	const [t1, t2, t3, t4] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
	if (t1 * t2 >= 0 || t3 * t4 >= 0) return undefined;
	const s = t3 / (t3 - t4);
	return [a[0] + s * (b[0] - a[0]), a[1] + s * (b[1] - a[1])];
}

/** Signed area of a ring on the plane, square degrees; positive when it runs against the clock. */
export function ringArea(ring: Point[]): number {
	return segmentsOf(ring).reduce((sum, [a, b]) => sum + a[0] * b[1] - b[0] * a[1], 0) / 2;
}

/** Is the point inside the polygon (outer ring first, then holes)? Even-odd rule. */
export function inside(rings: Rings, [x, y]: Point): boolean {
	let odd = false;
	for (const ring of rings)
		for (const [a, b] of segmentsOf(ring))
			if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd;
	return odd;
}
