import { SegmentGrid } from './grid';
import { crossing, segmentKey, segmentsOf, type Point, type Segment } from './planar';

type ArcSegment = Segment & { arc: number };

/** Two arcs, by their numbers, that meet where no arc ends. */
export interface Crossing {
	arcs: [number, number];
	at: Point;
}

const arcSegments = (arcs: Point[][]): ArcSegment[] =>
	arcs.flatMap((arc, i) => segmentsOf(arc).map((s): ArcSegment => Object.assign(s, { arc: i })));

/** Where arcs cross one another or themselves. */
export function crossings(arcs: Point[][]): Crossing[] {
	const segments = arcSegments(arcs);
	const grid = new SegmentGrid(segments, 1);
	return segments.flatMap((s) =>
		[...grid.near(s)].flatMap((other): Crossing[] => {
			if (other.arc < s.arc || other === s) return [];
			const at = crossing(s, other);
			return at ? [{ arcs: [s.arc, other.arc], at }] : [];
		})
	);
}

/** Segments that stand in two arcs, or twice in one: a border drawn twice instead of shared. */
export function doubled(arcs: Point[][]): Crossing[] {
	const first = new Map<string, number>();
	return arcSegments(arcs).flatMap(([a, b], i, all): Crossing[] => {
		const key = segmentKey(a, b);
		const arc = all[i]?.arc ?? -1;
		const other = first.get(key);
		first.set(key, arc);
		return other === undefined ? [] : [{ arcs: [other, arc], at: a }];
	});
}
