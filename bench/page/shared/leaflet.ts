/** Leaflet, by one of its two renderers: not interactive, one `setStyle` for each state that changed. */
import { geoJSON, map as createMap, type Path, type Renderer } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { nextFrame, type DrawPeer } from '../peer';

/** Leaflet's world is 256 pixels wide at zoom 0. */
const ZOOM = 1;

/** @param paints whether it is painted in the next frame, not at once as markup is */
export function leaflet(renderer: () => Renderer, paints: boolean): DrawPeer {
	return async (element, { states, center, zoom, border }, first) => {
		const [lng, lat] = center;
		const map = createMap(element, {
			renderer: renderer(),
			preferCanvas: paints,
			zoomControl: false,
			attributionControl: false,
			zoomAnimation: false,
			fadeAnimation: false,
			// The region fits as exactly as in the other libraries.
			zoomSnap: 0
		}).setView([lat, lng], zoom + ZOOM);
		const paths = new Map<string, Path>();
		geoJSON(states, {
			interactive: false,
			style: (feature) => ({
				fillColor: first.colourOf(String(feature?.id)),
				fillOpacity: 1,
				color: border.colour,
				weight: border.width
			}),
			onEachFeature: (feature, layer) => paths.set(String(feature.id), layer as Path)
		}).addTo(map);
		await nextFrame();
		return {
			show: ({ changed, colourOf }) => {
				for (const iso3 of changed) paths.get(iso3)?.setStyle({ fillColor: colourOf(iso3) });
				return paints ? nextFrame() : undefined;
			},
			pixelOf: ([lon, latitude]) => {
				const { x, y } = map.latLngToContainerPoint([latitude, lon]);
				return [x, y];
			}
		};
	};
}
