import type { ClaimLine } from '../read/claims';
import { eachMeeting } from '../plane/meetings';
import {
	crossing,
	distance,
	keyOf,
	nearestOn,
	segmentKey,
	segmentsOf,
	type Point,
	type Segment
} from '../plane/planar';
import type { StatePolygon } from '../read/states';

/**
 * How far an end of a claim line may lie from a border, degrees. The claim lines are finer than the borders, whose
 * own step is 0.0036°; all ends between India, China and Pakistan were measured within 0.002°.
 */
export const TOLERANCE = 0.005;

/** A border vertex this much farther than the nearest point of a segment is still taken, to spare a sliver. */
const PREFER_VERTEX = 0.001;

const round = ([x, y]: Point): Point => [Math.round(x * 1e6) / 1e6, Math.round(y * 1e6) / 1e6];

/** Ends that only one line has: they must be tied to a border. */
function freeEnds(lines: ClaimLine[]): Point[] {
	const count = new Map<string, { point: Point; n: number }>();
	for (const { points } of lines)
		for (const point of [points[0], points.at(-1)]) {
			if (!point) continue;
			const seen = count.get(keyOf(point)) ?? { point, n: 0 };
			count.set(keyOf(point), { point, n: seen.n + 1 });
		}
	return [...count.values()].filter(({ n }) => n === 1).map(({ point }) => point);
}

const near = ([a, b]: Segment, [x, y]: Point, d: number): boolean =>
	Math.min(a[0], b[0]) - d <= x &&
	Math.max(a[0], b[0]) + d >= x &&
	Math.min(a[1], b[1]) - d <= y &&
	Math.max(a[1], b[1]) + d >= y;

/** New vertices on segments, to be set into every ring that has the segment, so that neighbours still share it. */
class Insertions {
	readonly #at = new Map<string, Point[]>();
	/** Where such segments end, west to east: most others need no more than a look here. */
	readonly #ends = new Set<number>();

	add([a, b]: Segment, p: Point): void {
		if (keyOf(a) === keyOf(p) || keyOf(b) === keyOf(p)) return;
		const key = segmentKey(a, b);
		this.#at.set(key, [...(this.#at.get(key) ?? []), p]);
		this.#ends.add(a[0]).add(b[0]);
	}

	/** The new vertices of a segment, from its first end to its second. */
	#on([a, b]: Segment): Point[] {
		if (!this.#ends.has(a[0]) || !this.#ends.has(b[0])) return [];
		return (this.#at.get(segmentKey(a, b)) ?? []).toSorted((p, q) => distance(a, p) - distance(a, q));
	}

	apply(line: Point[]): Point[] {
		const first = line[0];
		if (!first) return line;
		return [first, ...segmentsOf(line).flatMap((segment) => [...this.#on(segment), segment[1]])];
	}
}

/**
 * Ties free ends of claim lines to the nearest border (or other claim line) within {@link TOLERANCE}, and sets a
 * common vertex where a claim line crosses a border.
 * @returns the lines and polygons with their new vertices, and the ends that found no border.
 */
export function snap(
	lines: ClaimLine[],
	polygons: StatePolygon[]
): { lines: ClaimLine[]; polygons: StatePolygon[]; loose: Point[] } {
	const moved = new Map<string, Point>();
	const loose: Point[] = [];
	const insertions = new Insertions();
	const borders = polygons.flatMap(({ rings }) => rings.flatMap(segmentsOf));
	const claims = lines.flatMap(({ points }) => segmentsOf(points));

	for (const end of freeEnds(lines)) {
		let best: { segment: Segment; point: Point; d: number } | undefined;
		const candidates = [
			borders,
			claims.filter(([a, b]) => keyOf(a) !== keyOf(end) && keyOf(b) !== keyOf(end))
		];
		for (const segments of candidates) {
			for (const segment of segments) {
				if (!near(segment, end, TOLERANCE)) continue;
				const point = nearestOn(segment, end);
				const d = distance(point, end);
				if (d <= TOLERANCE && (!best || d < best.d)) best = { segment, point, d };
			}
			if (best) break; // a border goes before another claim line
		}
		if (!best) {
			loose.push(end);
			continue;
		}
		const { segment, point, d } = best;
		const vertex = segment.find((v) => distance(v, end) <= d + PREFER_VERTEX);
		const target = vertex ?? round(point);
		moved.set(keyOf(end), target);
		insertions.add(segment, target);
	}

	const tied = lines.map((line) => ({ ...line, points: line.points.map((p) => moved.get(keyOf(p)) ?? p) }));
	const tiedPolygons = polygons.map((p) => ({ ...p, rings: p.rings.map((ring) => insertions.apply(ring)) }));

	const crossings = new Insertions();
	const tiedClaims = tied.flatMap(({ points }) => segmentsOf(points));
	const segments = [...tiedClaims, ...tiedPolygons.flatMap(({ rings }) => rings.flatMap(segmentsOf))];
	eachMeeting(segments, (one, other) => {
		const [claim, border] = [segments[one], segments[other]];
		if (!claim || !border || one >= tiedClaims.length || other < tiedClaims.length) return;
		const at = crossing(border, claim);
		if (!at) return;
		crossings.add(border, round(at));
		crossings.add(claim, round(at));
	});
	return {
		lines: tied.map((line) => ({ ...line, points: insertions.apply(crossings.apply(line.points)) })),
		polygons: tiedPolygons.map((p) => ({ ...p, rings: p.rings.map((ring) => crossings.apply(ring)) })),
		loose
	};
}
