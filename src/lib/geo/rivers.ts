import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { RiverId, RiverProperties, RiversTopology } from './river-types';
import { roundedTo6 } from './rounded';
import { shapeOf } from './shape';

type RiverShape = LineString | MultiLineString;

/** The rivers as GeoJSON after RFC 7946, `id` among the properties as well, for MapLibre's `promoteId`. */
export function riversOf(
	topology: RiversTopology
): FeatureCollection<RiverShape, RiverProperties & { id: RiverId }> {
	return {
		type: 'FeatureCollection',
		features: topology.objects.rivers.geometries.map(
			(river): Feature<RiverShape, RiverProperties & { id: RiverId }> => {
				const shape = shapeOf(topology, river) as RiverShape;
				return {
					type: 'Feature',
					id: river.id,
					properties: { id: river.id, ...river.properties },
					geometry: { ...shape, coordinates: roundedTo6(shape.coordinates) } as RiverShape
				};
			}
		)
	};
}
