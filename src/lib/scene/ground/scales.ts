/** What changes with the scale of a map: the steps are written down here alone. Widths are units of the drawn map. */
import type { Rank } from '$lib/geo/orientation-types';
import { RIVERS_NEAR } from '../symbols/lines';
import type { Viewport } from '../viewport/viewport';

type Width = Pick<Viewport, 'width'>;

/** How wide a map is that shows the names of its ground: closer than the region. */
const NEAR = 1450;

/** True for a map that shows towns. */
export const isNear = ({ width }: Width): boolean => width <= NEAR;

/** The least important rank that stands on a map so wide: none on that of the region. */
export function rankOfScale(viewport: Width): Rank | null {
	if (!isNear(viewport)) return null;
	if (viewport.width > 700) return 1;
	if (viewport.width > 330) return 2;
	return viewport.width > 170 ? 3 : 4;
}

/** How the fill of a status recedes on a map that is closer than the region. */
export interface FillStep {
	scale: 'neighbourhood' | 'close';
	/** How wide the map is at most. */
	most: number;
	/** How much of its colour a fill keeps: the rest is land. */
	tint: number;
	/**
	 * How wide the band is that keeps colour and pattern, inside the border; CSS pixels. A plain colour is seen in a narrow one,
	 * a pattern needs room: along a winding border a wide one in a deep colour would be all that is seen.
	 */
	band: { plain: number; pattern: number };
}

/** A valley or a line; and two or three states, from where on rivers are drawn: on a full fill they would drown. */
export const FILL_STEPS: readonly FillStep[] = [
	{ scale: 'close', most: 330, tint: 0.1, band: { plain: 3, pattern: 7 } },
	{ scale: 'neighbourhood', most: RIVERS_NEAR, tint: 0.13, band: { plain: 2.4, pattern: 5.5 } }
];

/**
 * A border that nobody disputes, where fills recede: of its own colour, on a rim of land that sets it off from the bands; CSS
 * pixels.
 */
export const NEAR_BORDER = { token: 'label-quiet', rim: 2.6 } as const;

/** The same on the screen of a phone, where borders lie close together. */
const NARROW_STEPS: readonly FillStep[] = FILL_STEPS.map((step) => ({
	...step,
	band: { plain: step.band.plain * 0.8, pattern: step.band.pattern * 0.7 }
}));
/** A screen so narrow, as a media query. */
export const NARROW = 'max-width: 599.98px';

/** How fills recede on a map so wide; null on one of the region. @param narrow whether the screen is that of a phone */
export const fillStepOf = ({ width }: Width, narrow = false): FillStep | null =>
	(narrow ? NARROW_STEPS : FILL_STEPS).find(({ most }) => width <= most) ?? null;

/**
 * Contested areas are named from the neighbourhood on. Close by, or selected, they say at once who administers and who claims
 * them, others when all else has its room.
 */
export const namesAreas = (viewport: Width): boolean => fillStepOf(viewport) !== null;
export const saysSides = (viewport: Width, selected: boolean): boolean =>
	selected || fillStepOf(viewport)?.scale === 'close';

/**
 * Whose arcs are drawn. An arc lies on no ground, and where its ends are out of sight it is taken for a border: closer than the
 * region there is that of what is selected, close by there is none.
 */
export const arcsOn = (viewport: Width): 'all' | 'selected' | 'none' =>
	({ region: 'all', neighbourhood: 'selected', close: 'none' } as const)[
		fillStepOf(viewport)?.scale ?? 'region'
	];

/** Whether an arc is drawn. */
export const showsArc = (viewport: Width, selected: boolean): boolean =>
	({ all: true, selected, none: false })[arcsOn(viewport)];
