type Point = readonly [x: number, y: number];

/** So many times all pairs are looked at: eight discs in a heap are apart before. */
const ROUNDS = 60;

/**
 * Where discs stand so that none lies over another: each as near to its own point as its neighbours let it.
 * @param points their points, and `room` the box that they stay in, CSS pixels
 * @param disc their diameter
 */
export function apart(points: readonly Point[], disc: number, room: Point): Point[] {
	const moved = points.map(([x, y]) => ({ x, y }));
	const within = (value: number, length: number) => Math.max(disc / 2, Math.min(length - disc / 2, value));
	for (let round = 0; round < ROUNDS; round++) {
		let touched = false;
		for (const [index, a] of moved.entries())
			for (const b of moved.slice(index + 1)) {
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				const distance = Math.hypot(dx, dy);
				if (distance >= disc - 0.5) continue;
				touched = true;
				const push = (disc - distance) / 2;
				// Of two at one point one goes to the left and one to the right.
				const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
				[a.x, a.y] = [within(a.x - ux * push, room[0]), within(a.y - uy * push, room[1])];
				[b.x, b.y] = [within(b.x + ux * push, room[0]), within(b.y + uy * push, room[1])];
			}
		if (!touched) break;
	}
	return moved.map(({ x, y }) => [x, y]);
}
