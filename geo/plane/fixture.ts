import type { Rings } from './planar';

/** A square on the plane as a polygon, for tests: south-west corner and side in degrees. */
export const square = (west: number, south: number, side: number): Rings => [
	[
		[west, south],
		[west, south + side],
		[west + side, south + side],
		[west + side, south],
		[west, south]
	]
];
