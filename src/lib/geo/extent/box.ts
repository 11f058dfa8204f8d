import type { Position } from '../../domain/types/values';
import type { Box } from '../topology-types';

/** Kilometres a degree of latitude. */
export const KM_A_DEGREE = 111.2;

/** The corners of the flat map that an address may name, degrees. */
export const MAP_BOX: Box = [-180, -58, 190, 84];

/** The least box around points. @returns nothing for no point */
export function boxAround(points: readonly (readonly number[])[]): Box | null {
	const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [lon = 0, lat = 0] of points) {
		box[0] = Math.min(box[0], lon);
		box[1] = Math.min(box[1], lat);
		box[2] = Math.max(box[2], lon);
		box[3] = Math.max(box[3], lat);
	}
	return points.length > 0 ? box : null;
}

/** The least box around boxes. @returns nothing for none */
export const boxAroundAll = (boxes: readonly Box[]): Box | null =>
	boxAround(
		boxes.flatMap(([west, south, east, north]): Position[] => [
			[west, south],
			[east, north]
		])
	);

/**
 * A box to look at: larger by a margin on each side, and at least so many kilometres wide and high, in whole hundredths
 * of a degree as addresses have them.
 * @param margin as a share of the width and of the height
 */
export function lookedAt([west, south, east, north]: Box, atLeast: number, margin: number): Box {
	const middle = [(west + east) / 2, (south + north) / 2] as const;
	const degrees = atLeast / KM_A_DEGREE;
	const around = 1 + 2 * margin;
	const across = Math.max((east - west) * around, degrees / Math.cos((middle[1] * Math.PI) / 180));
	const down = Math.max((north - south) * around, degrees);
	const within = (value: number, axis: 0 | 1) =>
		Math.round(Math.min(MAP_BOX[axis + 2] ?? value, Math.max(MAP_BOX[axis], value)) * 100) / 100;
	return [
		within(middle[0] - across / 2, 0),
		within(middle[1] - down / 2, 1),
		within(middle[0] + across / 2, 0),
		within(middle[1] + down / 2, 1)
	];
}
