import { eachMeeting } from './meetings';
import { crossing, segmentsOf, type Point, type Segment } from './planar';

/** Two arcs, by their numbers, that meet where no arc ends. */
export interface Crossing {
	arcs: [number, number];
	at: Point;
}

/** All segments of arcs, and for each the number of its arc. */
const segmentsWithArcs = (arcs: Point[][]): { segments: Segment[]; arcOf: number[] } => {
	const lists = arcs.map(segmentsOf);
	return { segments: lists.flat(), arcOf: lists.flatMap((list, arc) => list.map(() => arc)) };
};

/** Where arcs cross one another or themselves; a crossing of an arc with itself is told for both of its segments. */
export function crossings(arcs: Point[][]): Crossing[] {
	const { segments, arcOf } = segmentsWithArcs(arcs);
	const found: Crossing[] = [];
	const tell = (one: number, other: number): void => {
		const at = crossing(segments[one] as Segment, segments[other] as Segment);
		if (at) found.push({ arcs: [arcOf[one] ?? -1, arcOf[other] ?? -1], at });
	};
	eachMeeting(segments, (one, other) => {
		tell(one, other);
		if (arcOf[one] === arcOf[other]) tell(other, one);
	});
	return found;
}

const isSame = (p: Point, q: Point): boolean => p[0] === q[0] && p[1] === q[1];

/** Segments that stand in two arcs, or twice in one: a border drawn twice instead of shared. */
export function doubled(arcs: Point[][]): Crossing[] {
	const { segments, arcOf } = segmentsWithArcs(arcs);
	const found: Crossing[] = [];
	eachMeeting(segments, (one, other) => {
		const [a, b] = segments[one] as Segment;
		const [c, d] = segments[other] as Segment;
		if ((isSame(a, c) && isSame(b, d)) || (isSame(a, d) && isSame(b, c)))
			found.push({ arcs: [arcOf[one] ?? -1, arcOf[other] ?? -1], at: c });
	});
	return found;
}
