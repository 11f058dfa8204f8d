/** Ranks of towns by scale: the steps are written down here alone. */
import type { Rank } from '$lib/geo/orientation-types';
import type { Viewport } from '../viewport/viewport';

/** How wide a map is, units of the drawn map, that shows the names of its ground: closer than the region. */
const NEAR = 1450;

/** True for a map that shows towns. */
export const isNear = ({ width }: Pick<Viewport, 'width'>): boolean => width <= NEAR;

/** The least important rank that stands on a map so wide: none on that of the region. */
export function rankOfScale(viewport: Pick<Viewport, 'width'>): Rank | null {
	if (!isNear(viewport)) return null;
	if (viewport.width > 700) return 1;
	if (viewport.width > 330) return 2;
	return viewport.width > 170 ? 3 : 4;
}
