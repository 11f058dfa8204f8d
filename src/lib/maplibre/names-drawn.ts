import type * as MapLibre from 'maplibre-gl';
import { BORDER_STAGES } from '$lib/domain/types/snapshot-types';

/** CSS pixels from the corner of the map. */
export interface PixelBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What a sign over the map must not hide. */
const NAMES = [
	'label-state',
	'label-place',
	'misplaced-label',
	'document-circle',
	'label-line',
	...BORDER_STAGES.map((stage) => `label-border-${stage}`)
];

/** What is placed and has nothing to show in the year is drawn clear. */
function isShown({ source, state, layer }: MapLibre.MapGeoJSONFeature): boolean {
	if (source === 'places') return state.total > 0;
	if (source === 'line-labels')
		return layer.id === (state.now ? `label-border-${String(state.now)}` : 'label-line');
	return state.shown !== false;
}

/** Whether a name or the circle of a place is drawn in a box. */
export function hasNameIn(map: MapLibre.Map, { x, y, width, height }: PixelBox): boolean {
	const corners: [[number, number], [number, number]] = [
		[x, y],
		[x + width, y + height]
	];
	return map.queryRenderedFeatures(corners, { layers: NAMES, validate: false }).some(isShown);
}
