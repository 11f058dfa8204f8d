import { distance, keyOf, nearestOn, segmentsOf, type Point } from '../plane/planar';
import type { Landmark, River } from './list';
import type { SourceRivers } from './read';

/** How far a landmark may lie from its river, degrees: the source is rounded to 0.017° and its bends are cut. */
export const REACH = 0.15;

interface Nearest {
	point: Point;
	/** The line, and the segment of it, that the point lies on. */
	line: number;
	segment: number;
	d: number;
}

/** The point of several lines that is nearest to a place. */
export function nearestTo(lines: Point[][], at: Point): Nearest {
	let best: Nearest = { point: at, line: -1, segment: -1, d: Infinity };
	lines.forEach((points, line) =>
		segmentsOf(points).forEach((ends, segment) => {
			const point = nearestOn(ends, at);
			const d = distance(point, at);
			if (d < best.d) best = { point, line, segment, d };
		})
	);
	return best;
}

/** The one river of the source that passes a landmark. */
function passing(source: SourceRivers, { at, place }: Landmark): Point[][] {
	const found = source.rivers.filter((lines) => nearestTo(lines, at).d <= REACH);
	const [only] = found;
	if (!only || found.length > 1)
		throw new Error(`rivers: ${found.length} lines of the source pass ${place}, expected one`);
	return only;
}

/**
 * Cuts the line that passes a place in two: lines and part above, and the part below. The line has to run downstream.
 * @throws Error when no line passes it.
 */
export function cutAt(lines: Point[][], { at, place }: Landmark): { above: Point[][]; below: Point[] } {
	const { point, line, segment, d } = nearestTo(lines, at);
	const cut = lines[line];
	if (!cut || d > REACH) throw new Error(`rivers: no line of the river passes ${place}, expected one`);
	return {
		above: lines.with(line, [...cut.slice(0, segment + 1), point]),
		below: [point, ...cut.slice(segment + 1)]
	};
}

/** Ends of lines this near to one another are one place, steps of the source's grid. */
const TIE = 1.5;

/** Ties ends that the rounding of the source has drawn apart, and leaves out what then has no length. */
export function tied(lines: Point[][], { scale }: SourceRivers['grid']): Point[][] {
	const ends = lines.flatMap((line) => [line[0], line.at(-1)]).filter((end) => end !== undefined);
	const shared = ends.filter((end, i) => ends.some((p, j) => i !== j && keyOf(p) === keyOf(end)));
	const loose = ends.filter((end) => !shared.includes(end));
	const targets = new Map<string, Point>();
	for (const end of loose) {
		const near = [...shared, ...loose].find(
			(p) =>
				keyOf(p) !== keyOf(end) &&
				!targets.has(keyOf(p)) &&
				Math.abs(p[0] - end[0]) <= TIE * scale[0] &&
				Math.abs(p[1] - end[1]) <= TIE * scale[1]
		);
		if (near) targets.set(keyOf(end), near);
	}
	return lines
		.map((line) => line.map((p) => targets.get(keyOf(p)) ?? p))
		.map((line) => line.filter((p, i) => i === 0 || keyOf(p) !== keyOf(line[i - 1] ?? p)))
		.filter((line) => line.length > 1);
}

/** The lines of each river by its id. @throws Error when a landmark does not tell one river of the source. */
export function identifyRivers(source: SourceRivers, list: readonly River[]): Map<string, Point[][]> {
	const rivers = new Map(
		list.map(({ id, through }) => [id as string, through.flatMap((landmark) => passing(source, landmark))])
	);
	for (const { id, until } of list) {
		if (!until) continue;
		const { above, below } = cutAt(rivers.get(id) ?? [], until);
		rivers.set(id, above);
		rivers.set(until.continuesAs, [below, ...(rivers.get(until.continuesAs) ?? [])]);
	}
	return new Map([...rivers].map(([id, lines]) => [id, tied(lines, source.grid)]));
}
