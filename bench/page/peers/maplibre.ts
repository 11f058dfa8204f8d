/** MapLibre alone: feature-state of the states that changed, no transition, no fade, nothing to interact with. */
import { Map as GlMap, setWorkerUrl, type ExpressionSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { DrawPeer } from '../peer';

setWorkerUrl(workerUrl);

export const draw: DrawPeer = async (element, { states, center, zoom, border, colours }, first) => {
	const indices = new Map(colours.map((colour, index) => [colour, index]));
	const numbered = new Map(states.features.map(({ id }, index) => [id, index]));
	const colour = [
		'match',
		['coalesce', ['feature-state', 'colour'], indices.get(first.colourOf(''))],
		...colours.flatMap((each, index) => [index, each]),
		'#000000'
	] as unknown as ExpressionSpecification;
	const map = new GlMap({
		container: element,
		center,
		zoom,
		interactive: false,
		attributionControl: false,
		fadeDuration: 0,
		renderWorldCopies: false,
		style: {
			version: 8,
			sources: {
				states: {
					type: 'geojson',
					// It takes numbers for the ids of features.
					data: {
						...states,
						features: states.features.map((state, id) => ({ ...state, id }))
					}
				}
			},
			layers: [
				{ id: 'sea', type: 'background', paint: { 'background-color': '#e6eef2' } },
				{
					id: 'states',
					type: 'fill',
					source: 'states',
					paint: {
						'fill-color': colour,
						'fill-color-transition': { duration: 0 },
						'fill-outline-color': border.colour
					}
				}
			]
		}
	});
	const idle = () => new Promise<void>((resolve) => void map.once('idle', () => resolve()));
	const give = ({ changed, colourOf }: typeof first) => {
		for (const iso3 of changed) {
			map.setFeatureState(
				{ source: 'states', id: numbered.get(iso3) },
				{ colour: indices.get(colourOf(iso3)) }
			);
		}
	};
	await idle();
	const drawn = idle();
	give(first);
	await drawn;
	return {
		show: (year) => {
			const done = idle();
			give(year);
			return done;
		},
		pixelOf: (place) => {
			const { x, y } = map.project(place);
			return [x, y];
		}
	};
};
