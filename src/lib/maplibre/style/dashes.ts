import type { ExpressionSpecification } from 'maplibre-gl';
import { DASHES, widened } from '$lib/scene/symbols/lines';

/** The dash by the class of the line. @param widening see {@link widened} */
export const dashOfClass = (widening = 1): ExpressionSpecification =>
	[
		'match',
		['get', 'class'],
		...Object.entries(DASHES).flatMap(([name, dash]) => [name, ['literal', widened(dash, widening)]]),
		['literal', widened(DASHES.disputed, widening)]
	] as unknown as ExpressionSpecification;
