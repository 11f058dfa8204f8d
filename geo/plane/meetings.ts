import type { Segment } from './planar';

/**
 * Finds segments that may meet, those whose boxes touch, without trying all pairs: from west to east, each against those
 * that begin before it ends.
 * @param found told of each pair once, by their places in the list, the lower one first.
 */
export function eachMeeting(segments: readonly Segment[], found: (one: number, other: number) => void): void {
	const edge = (of: (s: Segment) => number) => Float64Array.from(segments, of);
	const west = edge(([a, b]) => Math.min(a[0], b[0]));
	const east = edge(([a, b]) => Math.max(a[0], b[0]));
	const south = edge(([a, b]) => Math.min(a[1], b[1]));
	const north = edge(([a, b]) => Math.max(a[1], b[1]));
	const order = Uint32Array.from(segments.keys()).sort((i, j) => (west[i] ?? 0) - (west[j] ?? 0));
	for (const [at, i] of order.entries()) {
		const [end, low, high] = [east[i] ?? 0, south[i] ?? 0, north[i] ?? 0];
		for (let next = at + 1; next < order.length; next++) {
			const j = order[next] ?? 0;
			if ((west[j] ?? 0) > end) break;
			if ((south[j] ?? 0) <= high && (north[j] ?? 0) >= low) found(Math.min(i, j), Math.max(i, j));
		}
	}
}
