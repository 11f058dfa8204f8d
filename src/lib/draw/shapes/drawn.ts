import type { Ink } from '../base/ink';
import type { Rect } from '../base/labels';
import type { AtlasCore, Phase } from '$lib/domain';
import type { Outlines } from '$lib/scene/outlines/outlines';
import { fillStepOf, type FillStep } from '$lib/scene/ground/scales';
import type { MapSelection, MapState } from '$lib/scene/state/types';

/** What the shapes of a map are drawn from. */
export interface Drawn {
	atlas: Pick<AtlasCore, 'misplaced' | 'places'>;
	outlines: Outlines;
	state: MapState;
	selection: MapSelection | null;
	ink: Ink;
	/** Pixels of the picture for a unit of the drawn map. */
	scale: number;
	/** What of it is seen, in units of the drawn map. */
	viewport: Rect;
}

/** The phase in which the map of a year draws a dispute; null if it does not. */
export const drawnIn = (state: MapState, dispute: string | undefined): Phase | null =>
	(dispute && state.disputes.get(dispute)?.drawn) || null;

/** In black and white all bands are patterns, of lines so long: shorter ones are read as dots. CSS pixels. */
const PRINTED_BAND = 10;

/** How fills recede, where the view is close; where two years are compared what is filled says what differs. */
export function fillStepIn({
	state,
	viewport,
	ink
}: Pick<Drawn, 'state' | 'viewport' | 'ink'>): FillStep | null {
	const step = state.differs ? null : fillStepOf(viewport);
	return step && ink.look !== 'colour'
		? { ...step, band: { plain: PRINTED_BAND, pattern: PRINTED_BAND } }
		: step;
}
