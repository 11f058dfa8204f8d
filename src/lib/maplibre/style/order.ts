import type { MapLayer } from '$lib/scene/state/types';

/** What either kind of document switches on. */
const ANY_DOCUMENT = ['documents', 'context'] as const;

/** Every layer from the bottom to the top, with what switches it off. The only place that knows the order. */
export const DRAW_ORDER = [
	{ id: 'sea' },
	{ id: 'land' },
	{ id: 'status-fill', layer: 'status' },
	{ id: 'status-pattern-observer', layer: 'status' },
	{ id: 'status-pattern-dialogue-partner', layer: 'status' },
	{ id: 'status-pattern-sco-partner', layer: 'status' },
	{ id: 'status-pattern-inactive', layer: 'status' },
	{ id: 'contested-ground' },
	{ id: 'contested-hatch' },
	{ id: 'dispute-area-settled', layer: 'disputes' },
	{ id: 'dispute-area-latent', layer: 'disputes' },
	{ id: 'dispute-area-active', layer: 'disputes' },
	{ id: 'dispute-area-armed', layer: 'disputes' },
	{ id: 'river-rim', layer: 'disputes' },
	{ id: 'river', layer: 'disputes' },
	{ id: 'coast' },
	{ id: 'border' },
	{ id: 'status-outline-shanghai-five', layer: 'status' },
	{ id: 'selected-area', layer: 'disputes' },
	{ id: 'selected-line', layer: 'disputes' },
	{ id: 'contested-line' },
	{ id: 'contested-line-former' },
	{ id: 'border-treaty' },
	{ id: 'border-treaty-signed-rim' },
	{ id: 'border-treaty-signed' },
	{ id: 'border-partly-agreed-rim' },
	{ id: 'border-partly-agreed' },
	{ id: 'border-not-agreed-rim' },
	{ id: 'border-not-agreed' },
	{ id: 'dispute-line-settled', layer: 'disputes' },
	{ id: 'dispute-line-rim', layer: 'disputes' },
	{ id: 'dispute-line', layer: 'disputes' },
	{ id: 'claim-line-rim', layer: 'disputes' },
	{ id: 'claim-line', layer: 'disputes' },
	{ id: 'differs-state', layer: 'status' },
	{ id: 'differs-state-contested', layer: 'status' },
	{ id: 'selected-state' },
	{ id: 'selected-state-contested' },
	{ id: 'small-land' },
	{ id: 'status-small', layer: 'status' },
	{ id: 'selected-small' },
	{ id: 'selected-arc', layer: 'disputes' },
	{ id: 'dispute-arc-rim', layer: 'disputes' },
	{ id: 'dispute-arc', layer: 'disputes' },
	{ id: 'dispute-point-settled', layer: 'disputes' },
	{ id: 'dispute-point-latent', layer: 'disputes' },
	{ id: 'dispute-point-active', layer: 'disputes' },
	{ id: 'dispute-point-armed', layer: 'disputes' },
	{ id: 'selected-dispute-point', layer: 'disputes' },
	{ id: 'misplaced-line-rim' },
	{ id: 'misplaced-line' },
	{ id: 'exercise-line-rim', layer: 'exercises' },
	{ id: 'exercise-line', layer: 'exercises' },
	{ id: 'selected-exercise-line', layer: 'exercises' },
	{ id: 'label-border-treaty' },
	{ id: 'label-border-treaty-signed' },
	{ id: 'label-border-partly-agreed' },
	{ id: 'label-border-not-agreed' },
	{ id: 'label-line' },
	{ id: 'river-label', layer: 'disputes' },
	{ id: 'claim-label', layer: 'disputes' },
	{ id: 'label-state' },
	{ id: 'misplaced-label' },
	{ id: 'label-place', layer: ANY_DOCUMENT },
	{ id: 'misplaced-ring' },
	// A summit is marked at its place, whatever layers are on.
	{ id: 'selected-place' },
	{ id: 'document-circle', layer: ANY_DOCUMENT },
	{ id: 'document-number', layer: ANY_DOCUMENT },
	{ id: 'selected-exercise', layer: 'exercises' },
	{ id: 'exercise-sign', layer: 'exercises' },
	{ id: 'selected-concern', layer: 'concerns' },
	{ id: 'concern-undated', layer: 'concerns' },
	{ id: 'concern-dated', layer: 'concerns' },
	{ id: 'concern-number', layer: 'concerns' },
	{ id: 'selected-seat', layer: 'institutions' },
	{ id: 'seat-planned', layer: 'institutions' },
	{ id: 'seat-working', layer: 'institutions' },
	{ id: 'seat-number', layer: 'institutions' },
	// Symbols are placed from the top down: the circles first, then the names of states, then those of places.
	{ id: 'document-obstacle', layer: ANY_DOCUMENT }
] as const;

export type LayerId = (typeof DRAW_ORDER)[number]['id'];

/** True for a layer of the style that is always drawn, or of which a reader has a layer on. */
export function isOn(place: (typeof DRAW_ORDER)[number], visible: ReadonlySet<MapLayer>): boolean {
	if (!('layer' in place)) return true;
	const { layer } = place;
	return typeof layer === 'string' ? visible.has(layer) : layer.some((each) => visible.has(each));
}
