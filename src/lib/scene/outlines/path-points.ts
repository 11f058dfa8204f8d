export type Points = [x: number, y: number][];

/** Placing names asks for the same few hundred paths again and again. Those of close maps are of one view: the oldest go. */
const MOST_KEPT = 1000;
const kept = new Map<string, Points[]>();

/**
 * The points of path data as the outlines have it: lines in `M`, or `m` from the one before, and relative `l`,
 * curves as `M…Q…`, of which the ends and the control point count. One list for each part. Whoever asks for the same path
 * gets the same lists: they are not to be changed.
 */
export function pointsOfPath(d: string): Points[] {
	const known = kept.get(d);
	if (known) return known;
	const parts = read(d);
	kept.set(d, parts);
	if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? d);
	return parts;
}

function read(d: string): Points[] {
	const parts: Points[] = [];
	let from: Points[number] = [0, 0];
	for (const [, move, part = ''] of d.matchAll(/([Mm])([^Mm]*)/g)) {
		const [head = '', ...rest] = part.replace(/z\s*$/, '').split(/(?=[lLQ])/);
		const [x = 0, y = 0] = numbers(head);
		const points: Points = [move === 'm' ? [from[0] + x, from[1] + y] : [x, y]];
		for (const run of rest) {
			const relative = run.startsWith('l');
			const values = numbers(run.slice(1));
			for (let at = 0; at + 1 < values.length; at += 2) {
				const [dx = 0, dy = 0] = [values[at], values[at + 1]];
				const [px, py] = relative ? (points.at(-1) ?? [0, 0]) : [0, 0];
				points.push([px + dx, py + dy]);
			}
		}
		parts.push(points);
		from = (part.includes('z') ? points[0] : points.at(-1)) ?? from;
	}
	return parts;
}

const numbers = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
