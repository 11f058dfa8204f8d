import { presimplify, simplify } from 'topojson-simplify';
import { crossings, doubled, type Crossing } from '../plane/crossings';
import { bendWeight, smallestBend } from '../plane/detail';
import type { Point } from '../plane/planar';
import type { WorkingTopology } from './working-topology';

/** A point with its weight: how much the bend at it counts. */
type Weighted = [number, number, number];

const same = (p?: Weighted, q?: Weighted): boolean => p?.[0] === q?.[0] && p?.[1] === q?.[1];

const keepHeaviest = (arc: Weighted[], n: number): void => {
	const inner = arc.slice(1, -1).sort((p, q) => q[2] - p[2]);
	for (const point of inner.slice(0, n)) point[2] = Infinity;
};

/** A shore between two places of the cut at ±180°: straight, it would lie on the cut, and the land would be gone. */
const isCutOff = (arc: Weighted[]): boolean =>
	[arc[0], arc.at(-1)].every((p) => p !== undefined && Math.abs(p[0]) > 179.999);

/** A closed arc keeps three points besides its ends, each of several arcs between the same ends one: rings stay rings. */
function protectRings(arcs: Weighted[][]): void {
	const count = new Map<string, number>();
	const ends = (arc: Weighted[]): string =>
		[arc[0]?.slice(0, 2).join(), arc.at(-1)?.slice(0, 2).join()].sort().join(' ');
	for (const arc of arcs) count.set(ends(arc), (count.get(ends(arc)) ?? 0) + 1);
	for (const arc of arcs) {
		if (same(arc[0], arc.at(-1))) keepHeaviest(arc, 3);
		else if ((count.get(ends(arc)) ?? 0) > 1 || isCutOff(arc)) keepHeaviest(arc, 1);
	}
}

/** Loops and spikes that the source has already are smaller than this, degrees; their points go. */
const LOOP = 0.02;

const near = (arc: Weighted[] | undefined, at: Point, reach: number): Weighted[] =>
	(arc ?? []).filter((p) => Math.hypot(p[0] - at[0], p[1] - at[1]) < reach);

/** Where arcs cross or lie on one another; a spike lies on itself. */
const conflicts = (arcs: Point[][]): Crossing[] => [...crossings(arcs), ...doubled(arcs)];

const ROUNDS = 14;

/**
 * Leaves out bends that count less than 1 ({@link bendWeight}) or, on arcs around small areas, that are larger than
 * `largest` allows. Works on arcs, so neighbours keep sharing them; where lines come to cross or to lie on one
 * another, the arcs concerned get their detail back near that place.
 * @param largest for each arc the largest bend that may be left out, square degrees.
 * @throws Error when lines still cross after that.
 */
export function simplifyTopology(work: WorkingTopology, largest: number[]): WorkingTopology {
	const weighted = presimplify(work, bendWeight as Parameters<typeof presimplify>[1]);
	const arcs = weighted.arcs as unknown as Weighted[][];
	arcs.forEach((arc, i) => {
		const limit = largest[i] ?? Infinity;
		for (const point of arc) point[2] *= Math.max(1, smallestBend([point[0], point[1]]) / limit);
	});
	for (const { arcs: pair, at } of conflicts(weighted.arcs as unknown as Point[][]))
		for (const arc of pair)
			for (const point of near(arcs[arc], at, LOOP)) if (point[2] !== Infinity) point[2] = 0;
	protectRings(arcs);
	let bad: Crossing[] = [];
	for (let round = 0; round < ROUNDS; round++) {
		const simple = simplify(weighted, 1);
		bad = conflicts(simple.arcs as Point[][]);
		if (bad.length === 0) return simple;
		const reach = 0.2 * 1.5 ** round;
		for (const { arcs: pair, at } of bad)
			for (const arc of pair) for (const point of near(arcs[arc], at, reach)) point[2] *= 8;
	}
	throw new Error(
		`simplify: lines still cross at ${bad.map(({ at }) => at).join(' and ')}, expected nowhere`
	);
}
