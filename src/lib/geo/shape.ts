import type { Feature, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** The GeoJSON geometry of one geometry of a topology, in the topology's own coordinates. */
export function shapeOf(topology: Pick<Topology, 'arcs' | 'transform'>, object: GeometryObject): Geometry {
	return (feature(topology as Topology, object) as Feature).geometry;
}

/** The polygons of a geometry, each a list of rings; none when it has no area. */
export function polygonsOf(geometry: Geometry): number[][][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}
