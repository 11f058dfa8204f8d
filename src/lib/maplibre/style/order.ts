import { SLOTS, type Slot } from '$lib/scene/order';
import type { MapLayer } from '$lib/scene/state/types';

/** What either kind of document switches on. */
const ANY_DOCUMENT = ['documents', 'context'] as const;

/** The layers of MapLibre's style by their place in the order of all drawings, from the bottom up, with what switches each off. */
const LAYERS_OF = {
	sea: [{ id: 'sea' }],
	land: [{ id: 'land' }],
	status: [
		{ id: 'status-fill', layer: 'status' },
		{ id: 'status-pattern-observer', layer: 'status' },
		{ id: 'status-pattern-dialogue-partner', layer: 'status' },
		{ id: 'status-pattern-sco-partner', layer: 'status' },
		{ id: 'status-pattern-inactive', layer: 'status' },
		{ id: 'status-band', layer: 'status' },
		{ id: 'status-band-observer', layer: 'status' },
		{ id: 'status-band-dialogue-partner', layer: 'status' },
		{ id: 'status-band-sco-partner', layer: 'status' },
		{ id: 'status-band-inactive', layer: 'status' },
		{ id: 'status-band-rim', layer: 'status' }
	],
	contested: [
		{ id: 'contested-ground' },
		{ id: 'contested-hatch' },
		{ id: 'dispute-area-settled', layer: 'disputes' },
		{ id: 'dispute-area-latent', layer: 'disputes' },
		{ id: 'dispute-area-active', layer: 'disputes' },
		{ id: 'dispute-area-armed', layer: 'disputes' }
	],
	lake: [{ id: 'lake' }, { id: 'lake-shore' }],
	river: [
		{ id: 'river-rim', layer: 'disputes' },
		{ id: 'river', layer: 'disputes' }
	],
	border: [{ id: 'coast' }, { id: 'border' }, { id: 'status-outline-shanghai-five', layer: 'status' }],
	selection: [
		{ id: 'selected-area', layer: 'disputes' },
		{ id: 'selected-line', layer: 'disputes' },
		{ id: 'selected-area-edge', layer: 'disputes' },
		{ id: 'differs-state', layer: 'status' },
		{ id: 'differs-state-contested', layer: 'status' },
		{ id: 'selected-state-rim' },
		{ id: 'selected-state' },
		{ id: 'selected-state-contested' }
	],
	line: [
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
		{ id: 'dispute-line', layer: 'disputes' }
	],
	claim: [
		{ id: 'claim-line-rim', layer: 'disputes' },
		{ id: 'claim-line', layer: 'disputes' }
	],
	arc: [
		{ id: 'selected-arc', layer: 'disputes' },
		{ id: 'dispute-arc-rim', layer: 'disputes' },
		{ id: 'dispute-arc', layer: 'disputes' }
	],
	misplaced: [{ id: 'misplaced-line-rim' }, { id: 'misplaced-line' }],
	'small-state': [
		{ id: 'small-land' },
		{ id: 'status-small', layer: 'status' },
		{ id: 'selected-small-rim' },
		{ id: 'selected-small' }
	],
	'dispute-point': [
		{ id: 'dispute-point-settled', layer: 'disputes' },
		{ id: 'dispute-point-latent', layer: 'disputes' },
		{ id: 'dispute-point-active', layer: 'disputes' },
		{ id: 'dispute-point-armed', layer: 'disputes' },
		{ id: 'selected-dispute-point-rim', layer: 'disputes' },
		{ id: 'selected-dispute-point', layer: 'disputes' }
	],
	link: [
		{ id: 'exercise-line-rim', layer: 'exercises' },
		{ id: 'exercise-line', layer: 'exercises' },
		{ id: 'selected-exercise-line', layer: 'exercises' }
	],
	name: [
		{ id: 'label-border-treaty' },
		{ id: 'label-border-treaty-signed' },
		{ id: 'label-border-partly-agreed' },
		{ id: 'label-border-not-agreed' },
		{ id: 'label-line' },
		{ id: 'claim-label', layer: 'disputes' },
		{ id: 'label-state' },
		{ id: 'misplaced-label' },
		{ id: 'label-place', layer: ANY_DOCUMENT },
		{ id: 'misplaced-ring' }
	],
	place: [
		// A summit is marked at its place, whatever layers are on.
		{ id: 'selected-place-rim' },
		{ id: 'selected-place' },
		{ id: 'document-circle', layer: ANY_DOCUMENT },
		{ id: 'document-number', layer: ANY_DOCUMENT }
	],
	sign: [
		{ id: 'selected-exercise', layer: 'exercises' },
		{ id: 'exercise-sign', layer: 'exercises' },
		{ id: 'selected-concern', layer: 'concerns' },
		{ id: 'concern-undated', layer: 'concerns' },
		{ id: 'concern-dated', layer: 'concerns' },
		{ id: 'concern-number', layer: 'concerns' },
		{ id: 'meeting-other', layer: 'meetings' },
		{ id: 'meeting-council', layer: 'meetings' },
		{ id: 'meeting-number', layer: 'meetings' },
		{ id: 'selected-seat', layer: 'institutions' },
		{ id: 'seat-planned', layer: 'institutions' },
		{ id: 'seat-working', layer: 'institutions' },
		{ id: 'seat-number', layer: 'institutions' }
	]
} as const satisfies Record<Slot, readonly { id: string; layer?: MapLayer | readonly MapLayer[] }[]>;

export type StyleLayerId = (typeof LAYERS_OF)[Slot][number]['id'] | 'document-obstacle';

/** A layer of the style, and which of the reader's layers it belongs to; none: it is always drawn. */
interface Place {
	id: StyleLayerId;
	layer?: MapLayer | readonly MapLayer[];
}

/** Every layer from the bottom to the top. */
export const DRAW_ORDER: readonly Place[] = [
	...SLOTS.flatMap((slot): readonly Place[] => LAYERS_OF[slot]),
	// Symbols are placed from the top down: the circles first, then the names of states, then those of places.
	{ id: 'document-obstacle', layer: ANY_DOCUMENT }
];

/** True for a layer of the style that is always drawn, or of which a reader has a layer on. */
export function isOn({ layer }: Place, visible: ReadonlySet<MapLayer>): boolean {
	if (!layer) return true;
	return typeof layer === 'string' ? visible.has(layer) : layer.some((each) => visible.has(each));
}
