import { presimplify, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { bendWeight } from './detail';
import { SegmentGrid } from './grid';
import { crossing, segmentsOf, type Point, type Segment } from './planar';

type Weighted = [number, number, number][];

/** Raises a weight so that the point stays whatever the threshold. */
const keep = (point: Weighted[number] | undefined): void => {
	if (point) point[2] = Infinity;
};

const heaviest = (arc: Weighted, n: number): Weighted =>
	arc
		.slice(1, -1)
		.sort((p, q) => q[2] - p[2])
		.slice(0, n);

/** A closed arc keeps three points besides its ends, one of two arcs between the same ends keeps one: rings stay rings. */
function protectRings(arcs: Weighted[]): void {
	const sameEnds = new Map<string, number>();
	const ends = (arc: Weighted): string =>
		[arc[0], arc.at(-1)]
			.map((p) => `${p?.[0]},${p?.[1]}`)
			.sort()
			.join(' ');
	for (const arc of arcs) sameEnds.set(ends(arc), (sameEnds.get(ends(arc)) ?? 0) + 1);
	for (const arc of arcs) {
		const [first, last] = [arc[0], arc.at(-1)];
		if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) heaviest(arc, 3).forEach(keep);
		else if ((sameEnds.get(ends(arc)) ?? 0) > 1) heaviest(arc, 1).forEach(keep);
	}
}

type ArcSegment = Segment & { arc: number };

/** The numbers of arcs that cross another arc or themselves, with the place. */
export function crossings(arcs: Point[][]): { arcs: [number, number]; at: Point }[] {
	const segments = arcs.flatMap((arc, i) =>
		segmentsOf(arc).map((s): ArcSegment => Object.assign(s, { arc: i }))
	);
	const grid = new SegmentGrid(segments, 1);
	const found: { arcs: [number, number]; at: Point }[] = [];
	for (const s of segments)
		for (const other of grid.near(s)) {
			if (other.arc < s.arc || other === s) continue;
			const at = crossing(s, other);
			if (at) found.push({ arcs: [s.arc, other.arc], at });
		}
	return found;
}

const ROUNDS = 12;

/**
 * Leaves out bends that count less than 1 ({@link bendWeight}). Works on arcs, so neighbours keep sharing them;
 * where lines would cross that did not, the arcs concerned get their detail back near the crossing.
 * @throws Error when lines still cross after that.
 */
export function simplifyTopology<T extends Objects>(topology: Topology<T>): Topology<T> {
	const weighted = presimplify(topology, bendWeight as Parameters<typeof presimplify>[1]);
	const arcs = weighted.arcs as unknown as Weighted[];
	protectRings(arcs);
	const before = new Set(crossings(arcs as unknown as Point[][]).map(({ arcs }) => arcs.join()));
	for (let round = 0; round < ROUNDS; round++) {
		const simple = simplify(weighted, 1) as Topology<T>;
		const bad = crossings(simple.arcs as Point[][]).filter(({ arcs }) => !before.has(arcs.join()));
		if (bad.length === 0) return simple;
		const reach = 0.2 * 2 ** round;
		for (const { arcs: pair, at } of bad)
			for (const arc of pair)
				for (const point of arcs[arc] ?? [])
					if (Math.hypot(point[0] - at[0], point[1] - at[1]) < reach) point[2] *= 8;
	}
	throw new Error(`simplify: lines still cross after ${ROUNDS} rounds, expected none`);
}
