import type * as MapLibre from 'maplibre-gl';

/**
 * A copy of what a map shows. WebGL lets go of its picture once that is on the screen: Firefox would print nothing. So it is
 * drawn anew and taken at once.
 */
export function copyOf(map: MapLibre.Map): HTMLCanvasElement {
	map.redraw();
	const drawn = map.getCanvas();
	const copy = document.createElement('canvas');
	copy.width = drawn.width;
	copy.height = drawn.height;
	copy.getContext('2d')?.drawImage(drawn, 0, 0);
	return copy;
}
