/** Which thing lies where from another on the drawn map: how the arrow keys go from state to state. */
import { pointsOfPath, type Points } from '../outlines/path-points';

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** A thing on the drawn map, in its units, y down. */
export interface Standing {
	id: string;
	/** Where it is said to be: of a state, where its name stands. */
	at: readonly [x: number, y: number];
	/** The corners of its outline; none for what is a point. */
	corners: Points;
}

/** Two outlines touch where corners of both are as near as this, units of the drawn map: neighbours share their border. */
const TOUCH = 0.5;

/** How much nearer a thing counts whose border is shared. */
const TOUCHING = 0.4;

/** How far off the direction of a key something may lie and still be meant, degrees. */
const ASIDE = 60;

const AHEAD: Record<Direction, readonly [x: number, y: number]> = {
	up: [0, -1],
	right: [1, 0],
	down: [0, 1],
	left: [-1, 0]
};

/** @param d its outline as path data; none for a point */
export const standingOf = (id: string, at: Standing['at'], d = ''): Standing => ({
	id,
	at,
	corners: pointsOfPath(d).flat()
});

const cellOf = (x: number, y: number) => `${Math.round(x / TOUCH)},${Math.round(y / TOUCH)}`;

/** The middle of the corners that two outlines share; null for two that do not touch. */
function borderOf(a: Standing, b: Standing): Standing['at'] | null {
	const ofA = new Set(a.corners.map(([x, y]) => cellOf(x, y)));
	const both = b.corners.filter(([x, y]) => ofA.has(cellOf(x, y)));
	if (both.length === 0) return null;
	const [x, y] = both.reduce(([sumX, sumY], [px, py]) => [sumX + px, sumY + py], [0, 0]);
	return [x / both.length, y / both.length];
}

/**
 * The neighbour in a direction: what lies ahead and near. What shares a border counts as nearer, and lies where that border
 * is as well as where it stands itself. @returns its id; null where nothing lies that way
 */
export function neighbourOf(id: string, direction: Direction, all: readonly Standing[]): string | null {
	const from = all.find((each) => each.id === id);
	if (!from) return null;
	const [aheadX, aheadY] = AHEAD[direction];
	const costTo = ([x, y]: Standing['at']): number => {
		const [dx, dy] = [x - from.at[0], y - from.at[1]];
		const away = Math.hypot(dx, dy);
		const aside = (Math.acos(away ? (dx * aheadX + dy * aheadY) / away : 1) * 180) / Math.PI;
		return aside > ASIDE ? Infinity : away * (1 + (aside / (ASIDE / 2)) ** 2);
	};
	let best: { id: string; cost: number } = { id, cost: Infinity };
	for (const each of all) {
		if (each === from) continue;
		const border = borderOf(from, each);
		const cost = border ? Math.min(costTo(border), costTo(each.at)) * TOUCHING : costTo(each.at);
		if (cost < best.cost) best = { id: each.id, cost };
	}
	return best.id === id ? null : best.id;
}
