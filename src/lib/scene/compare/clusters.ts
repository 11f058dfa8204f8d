/** Things whose signs stand as one, and where. */
export interface Cluster<T> {
	things: T[];
	at: [x: number, y: number];
}

/** Two clusters as one, in the middle of all their things. */
export function mergedClusters<T>(a: Cluster<T>, b: Cluster<T>): Cluster<T> {
	const [m, n] = [a.things.length, b.things.length];
	const middle = (axis: 0 | 1) => (a.at[axis] * m + b.at[axis] * n) / (m + n);
	return { things: [...a.things, ...b.things], at: [middle(0), middle(1)] };
}

/** The pair of clusters that are nearest to each other; nothing where there are not two. */
function nearestPair<T>(clusters: readonly Cluster<T>[]): { a: number; b: number; apart: number } | null {
	let best: { a: number; b: number; apart: number } | null = null;
	for (const [b, { at }] of clusters.entries()) {
		for (const [a, other] of clusters.slice(0, b).entries()) {
			const apart = Math.hypot(other.at[0] - at[0], other.at[1] - at[1]);
			if (!best || apart < best.apart) best = { a, b, apart };
		}
	}
	return best;
}

/**
 * Gathers what would lie on each other: the nearest two become one, again and again, until no two are nearer than
 * `near`. What has no place is left out.
 */
export function clustered<T>(
	things: readonly T[],
	placeOf: (thing: T) => readonly [x: number, y: number] | null,
	near: number
): Cluster<T>[] {
	const clusters = things.flatMap((thing): Cluster<T>[] => {
		const place = placeOf(thing);
		return place ? [{ things: [thing], at: [place[0], place[1]] }] : [];
	});
	for (let pair = nearestPair(clusters); pair && pair.apart < near; pair = nearestPair(clusters)) {
		const [one, other] = [clusters[pair.a], clusters[pair.b]];
		if (!one || !other) break;
		clusters[pair.a] = mergedClusters(one, other);
		clusters.splice(pair.b, 1);
	}
	return clusters;
}
