import type { YearLineClass } from '../../geo/year-lines';

/**
 * The dash of each class of line, in line widths: what the boundaries say that it is, or how far the states had come
 * with their border in the year. None is solid and no two are alike, so that they can be told apart in grey; the
 * further a border has come, the closer its dash is to a plain line. The legend draws the same ones.
 */
export const DASHES: Record<YearLineClass, number[]> = {
	'line-of-control': [5, 2],
	'line-of-actual-control': [5, 1.5, 1, 1.5],
	'actual-ground-position-line': [2.5, 1.2, 0.8, 1.2, 0.8, 1.2],
	'ceasefire-line': [3, 1, 3, 3],
	claim: [1.2, 1.8],
	'former-boundary': [1, 3],
	'working-boundary': [6, 1, 2, 1],
	disputed: [2, 2],
	/** While a dispute about it is open that is not about the border as a whole. */
	international: [3, 2],
	'not-agreed': [2.5, 2.5],
	'partly-agreed': [6, 2, 2.5, 2],
	'treaty-signed': [7, 2.5],
	treaty: [12, 2.5]
};

/** A line that was settled in the year. */
export const SETTLED_DASH = [0.8, 3];

/** Arcs between states lie on no ground: thin and wide apart, so that no one takes them for a border. */
export const ARC_DASH = [6, 5];

/** The outer limit of what a party claims: dots, with round ends. */
export const CLAIM_DASH = [0.1, 1.9];

/**
 * The same dash, along a line that is drawn wider.
 * @param widening how many times wider the line is drawn than its dash is meant for: its dashes then keep
 * their length and lie exactly under those of the narrow line
 */
export const widened = (dash: readonly number[], widening: number): number[] =>
	dash.map((length) => length / widening);
