import type * as MapLibre from 'maplibre-gl';

/** CSS pixels from the corner of the map. */
export interface PixelBox {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** What a sign over the map must not hide. */
const NAMES = ['label-state', 'label-place', 'misplaced-label', 'document-circle'];

/** Whether a name or the circle of a place is drawn in a box. */
export function hasNameIn(map: MapLibre.Map, { x, y, width, height }: PixelBox): boolean {
	const corners: [[number, number], [number, number]] = [
		[x, y],
		[x + width, y + height]
	];
	const found = map.queryRenderedFeatures(corners, { layers: NAMES, validate: false });
	// What is placed and has nothing to show in the year is drawn clear.
	return found.some(({ source, state }) => (source === 'places' ? state.total > 0 : state.shown !== false));
}
