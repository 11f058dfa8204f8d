import type * as MapLibre from 'maplibre-gl';

/**
 * Lays a copy over a map. WebGL lets go of its picture once that is on the screen: Firefox would print nothing. So it is drawn
 * anew and taken at once.
 * @returns takes the copy away
 */
export function keptForPaper(map: MapLibre.Map): () => void {
	map.redraw();
	const drawn = map.getCanvas();
	const copy = document.createElement('canvas');
	copy.width = drawn.width;
	copy.height = drawn.height;
	copy.className = 'printed';
	copy.getContext('2d')?.drawImage(drawn, 0, 0);
	map.getContainer().append(copy);
	return () => copy.remove();
}
