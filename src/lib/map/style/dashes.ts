import type { ExpressionSpecification } from 'maplibre-gl';
import type { LineClass } from '../../geo/topology-types';

/**
 * The dash of each class of line that is not an agreed border, in line widths. None is solid and no two are
 * alike, so that they can be told apart in grey; the legend draws the same ones.
 */
export const DASHES: Record<LineClass, number[]> = {
	'line-of-control': [5, 2],
	'line-of-actual-control': [5, 1.5, 1, 1.5],
	'actual-ground-position-line': [2.5, 1.2, 0.8, 1.2, 0.8, 1.2],
	'ceasefire-line': [3, 1, 3, 3],
	claim: [1.2, 1.8],
	'former-boundary': [1, 3],
	'working-boundary': [6, 1, 2, 1],
	disputed: [2, 2],
	/** While a dispute about it is open. */
	international: [3, 2]
};

/** A line that was settled in the year. */
export const SETTLED_DASH = [0.8, 3];

/**
 * The dash by the class of the line.
 * @param widening how many times wider the line is drawn than its dash is meant for: its dashes then keep
 * their length and lie exactly under those of the narrow line
 */
export const dashOfClass = (widening = 1): ExpressionSpecification =>
	[
		'match',
		['get', 'class'],
		...Object.entries(DASHES).flatMap(([name, dash]) => [
			name,
			['literal', dash.map((length) => length / widening)]
		]),
		['literal', DASHES.disputed.map((length) => length / widening)]
	] as unknown as ExpressionSpecification;
