import type * as MapLibre from 'maplibre-gl';
import type { GlMapOptions } from './style/gl-options';
import { loadFont } from './style/font';
import { styleOf } from './style/style';
import type { MapSources } from '$lib/scene/state/types';

/** How far out and in the map goes; finer than the last the boundaries have nothing to show. */
const ZOOM = { min: 0.5, max: 8.5 };

/** Loads the font for all that is written on the map. */
export const loadTexts = ({ names, places, misplaced, lineTexts }: GlMapOptions): Promise<void> =>
	loadFont([
		...names.values(),
		...places.map(({ name }) => name),
		...misplaced.map(({ text }) => text),
		...Object.values(lineTexts.classes),
		...lineTexts.claims.values(),
		...[...lineTexts.stages.values()].flatMap((texts) => Object.values(texts))
	]);

/**
 * A map with its style on the way, flat to the reader and north at the top.
 * @throws Error if WebGL is not to be had
 */
export function newMap(maplibre: typeof MapLibre, options: GlMapOptions, sources: MapSources): MapLibre.Map {
	const map = new maplibre.Map({
		container: options.container,
		style: styleOf(options.tokens, sources, options),
		center: options.camera.center,
		zoom: options.camera.zoom,
		minZoom: ZOOM.min,
		maxZoom: ZOOM.max,
		attributionControl: false,
		cooperativeGestures: options.cooperative ?? false,
		dragRotate: false,
		touchPitch: false,
		pitchWithRotate: false,
		maxPitch: 0,
		fadeDuration: 0,
		clickTolerance: 5,
		renderWorldCopies: true,
		validateStyle: false,
		locale: { 'Map.Title': options.label }
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	// The page has the region; the canvas takes keys and gestures itself.
	map.getCanvas().setAttribute('role', 'application');
	return map;
}
