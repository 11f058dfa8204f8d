/** Things whose signs stand as one, and where. */
export interface Cluster<T> {
	things: T[];
	at: [x: number, y: number];
}

/**
 * Gathers what would lie on each other. Each thing joins the first cluster whose middle is near, so that the order of
 * the things decides, not the machine; what has no place is left out.
 */
export function clustered<T>(
	things: readonly T[],
	placeOf: (thing: T) => readonly [x: number, y: number] | null,
	near: number
): Cluster<T>[] {
	const clusters: Cluster<T>[] = [];
	for (const thing of things) {
		const place = placeOf(thing);
		if (!place) continue;
		const [x, y] = place;
		const cluster = clusters.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < near);
		if (!cluster) {
			clusters.push({ things: [thing], at: [x, y] });
			continue;
		}
		const count = cluster.things.push(thing);
		cluster.at = [cluster.at[0] + (x - cluster.at[0]) / count, cluster.at[1] + (y - cluster.at[1]) / count];
	}
	return clusters;
}
