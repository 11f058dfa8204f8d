import type { ExpressionSpecification } from 'maplibre-gl';

/**
 * The dash of each class of line that is not an agreed border, in line widths. None is solid and no two are
 * alike, so that they can be told apart in grey; the legend draws the same ones.
 */
export const DASHES: Record<string, number[]> = {
	'line-of-control': [5, 2],
	'line-of-actual-control': [5, 1.5, 1, 1.5],
	'actual-ground-position-line': [2.5, 1.2, 0.8, 1.2, 0.8, 1.2],
	'ceasefire-line': [3, 1, 3, 3],
	claim: [1.2, 1.8],
	'former-boundary': [1, 3],
	/** An agreed class whose course is in dispute. */
	international: [3, 2]
};

/** A class that has no dash of its own. */
export const OTHER_DASH = [2, 2];

/** A line that was settled in the year. */
export const SETTLED_DASH = [0.8, 3];

/** The dash by the class of the line. */
export const dashOfClass = [
	'match',
	['get', 'class'],
	...Object.entries(DASHES).flatMap(([name, dash]) => [name, ['literal', dash]]),
	['literal', OTHER_DASH]
] as unknown as ExpressionSpecification;
