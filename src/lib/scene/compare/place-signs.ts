import { mergedClusters, type Cluster } from './clusters';

export interface SignBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface PlacedSign<T> {
	cluster: Cluster<T>;
	/** What the sign covers. */
	box: SignBox;
}

interface Options<T> {
	/** The side of a sign; all lengths are in one unit. */
	size: number;
	/** How wide the sign of a cluster is. */
	widthOf: (cluster: Cluster<T>) => number;
	/** Which clusters may become one. */
	alike: (a: Cluster<T>, b: Cluster<T>) => boolean;
	/** Whether something that must be seen, such as a name, lies in a box. */
	covered: (box: SignBox) => boolean;
}

/** Where a sign may stand about its point, the preferred first: on it, then below, above and beside it, then aslant. */
const TURNS = [90, -90, 0, 180, 45, 135, -45, -135, 67, 112, -67, -112, 22, 157, -22, -157].map((degrees) => {
	const angle = (degrees / 180) * Math.PI;
	return [Math.cos(angle), Math.sin(angle)] as const;
});
/** How far away, in sides of a sign: farther, and it would seem to be of something else. */
const NEAR = [0, 0.9, 1.15, 1.5, 1.9, 2.3];
/** A number, which has a list, may go farther before it grows. */
const NEAR_SEVERAL = [...NEAR, 2.7, 3.1];
/** Where there is nothing it could be one with, it may go farther. */
const FAR = Array.from({ length: 40 }, (_, index) => 2.6 + index * 0.5);
/** Between two signs, in sides of a sign. */
const GAP = 0.08;
/** Nearer than this, in sides of a sign, what finds no room becomes one with its like. */
const REACH = 8;

/** True if two boxes lie on each other or are nearer than `gap`. */
export const touches = (a: SignBox, b: SignBox, gap = 0): boolean =>
	a.x < b.x + b.width + gap &&
	b.x < a.x + a.width + gap &&
	a.y < b.y + b.height + gap &&
	b.y < a.y + a.height + gap;

/**
 * Gives each sign a box near its point in which it hides nothing and no other sign. Greedy, in the order given; what
 * finds no room becomes one with the nearest that it may be one with, and all begin anew.
 */
export function placedSigns<T>(clusters: readonly Cluster<T>[], given: Options<T>): PlacedSign<T>[] {
	let left = [...clusters];
	// What begins anew asks for the same boxes, and a map may take long to answer.
	const known = new Map<string, boolean>();
	const covered = (box: SignBox) => {
		const key = [box.x, box.y, box.width].join();
		const answer = known.get(key) ?? given.covered(box);
		known.set(key, answer);
		return answer;
	};
	const options = { ...given, covered };
	for (;;) {
		const { placed, without } = attempt(left, options);
		if (!without) return placed;
		left = left.filter((cluster) => cluster !== without.one && cluster !== without.other);
		left.push(mergedClusters(without.one, without.other));
	}
}

function attempt<T>(clusters: readonly Cluster<T>[], options: Options<T>) {
	const placed: PlacedSign<T>[] = [];
	for (const cluster of clusters) {
		const near = roomFor(cluster, placed, options, cluster.things.length > 1 ? NEAR_SEVERAL : NEAR);
		const other = near ? null : nearestLike(cluster, clusters, options);
		if (other) return { placed, without: { one: other, other: cluster } };
		const box =
			near ??
			roomFor(cluster, placed, options, FAR) ??
			roomFor(cluster, placed, { ...options, covered: () => false }, FAR);
		if (box) placed.push({ cluster, box });
	}
	return { placed, without: null };
}

function nearestLike<T>(cluster: Cluster<T>, clusters: readonly Cluster<T>[], { size, alike }: Options<T>) {
	const apart = ({ at }: Cluster<T>) => Math.hypot(at[0] - cluster.at[0], at[1] - cluster.at[1]);
	return clusters
		.filter((other) => other !== cluster && alike(cluster, other) && apart(other) < REACH * size)
		.reduce<Cluster<T> | null>((best, other) => (best && apart(best) <= apart(other) ? best : other), null);
}

function roomFor<T>(
	cluster: Cluster<T>,
	placed: readonly PlacedSign<T>[],
	{ size, widthOf, covered }: Options<T>,
	distances: readonly number[]
): SignBox | null {
	const width = widthOf(cluster);
	for (const distance of distances) {
		for (const [right, down] of TURNS) {
			const x = cluster.at[0] + right * (distance * size + (width - size) / 2) - width / 2;
			const y = cluster.at[1] + down * distance * size - size / 2;
			const box = { x, y, width, height: size };
			if (!placed.some((other) => touches(box, other.box, GAP * size)) && !covered(box)) return box;
		}
	}
	return null;
}
