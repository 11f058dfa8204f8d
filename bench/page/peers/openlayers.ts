/** OpenLayers on its canvas: styles are shared, one `setStyle` for each state that changed, one picture. */
import Feature from 'ol/Feature';
import GeoJSON from 'ol/format/GeoJSON';
import VectorLayer from 'ol/layer/Vector';
import OlMap from 'ol/Map';
import { fromLonLat } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import View from 'ol/View';
import 'ol/ol.css';
import type { DrawPeer, Pixel } from '../peer';

/** Metres a pixel at zoom 0, where the world is 512 pixels wide. */
const RESOLUTION = 40_075_016.686 / 512;

export const draw: DrawPeer = async (element, { states, center, zoom, border, colours }, first) => {
	const stroke = new Stroke({ color: border.colour, width: border.width });
	const styles = new Map(colours.map((color) => [color, new Style({ fill: new Fill({ color }), stroke })]));
	const features = new GeoJSON({ featureProjection: 'EPSG:3857' })
		.readFeatures(states)
		.filter((one) => one instanceof Feature);
	for (const feature of features) feature.setStyle(styles.get(first.colourOf(String(feature.getId()))));
	const source = new VectorSource({ features, wrapX: false });
	const map = new OlMap({
		target: element,
		controls: [],
		interactions: [],
		layers: [new VectorLayer({ source })],
		view: new View({ center: fromLonLat(center), resolution: RESOLUTION / 2 ** zoom })
	});
	const drawn = () => new Promise((resolve) => map.once('postrender', resolve));
	await new Promise((resolve) => map.once('rendercomplete', resolve));
	return {
		show: ({ changed, colourOf }) => {
			for (const iso3 of changed) source.getFeatureById(iso3)?.setStyle(styles.get(colourOf(iso3)));
			return drawn();
		},
		pixelOf: (place) => map.getPixelFromCoordinate(fromLonLat(place)) as Pixel
	};
};
