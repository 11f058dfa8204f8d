/** What D3 needs: the projection of the region, and rings that run as it reads them. */
import { geoArea, geoMercator, type GeoProjection } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { State, World } from '../peer';

/** The projection for the region: what MapLibre draws at the same centre and zoom. */
export const projectionOf = (
	{ center, zoom }: World,
	{ clientWidth, clientHeight }: HTMLElement
): GeoProjection =>
	geoMercator()
		.scale((512 * 2 ** zoom) / (2 * Math.PI))
		.center(center)
		.translate([clientWidth / 2, clientHeight / 2]);

const polygonsOf = (geometry: Polygon | MultiPolygon): Polygon['coordinates'][] =>
	geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** On the sphere a ring that runs the other way is all the rest of the world: those of islands of a few corners may. */
export function wound(states: World['states']): World['states'] {
	const features = states.features.map((state): State => {
		const coordinates = polygonsOf(state.geometry).map((rings) =>
			geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
				? rings.map((ring) => ring.toReversed())
				: rings
		);
		return { ...state, geometry: { type: 'MultiPolygon', coordinates } };
	});
	return { ...states, features };
}
