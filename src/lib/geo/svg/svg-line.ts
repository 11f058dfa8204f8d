import type { Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { projectToSvg } from '../mercator';
import { shapeOf } from '../shape';
import { writeLines } from './svg-write';

const rounded = (line: Position[]): Position[] =>
	line
		.map(([lon = 0, lat = 0]): Position => projectToSvg([lon, lat]).map(Math.round))
		.filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);

/** A line of a topology as SVG path data in the units of the drawn map; empty for anything but lines. */
export function svgLineOf(topology: Pick<Topology, 'arcs' | 'transform'>, object: GeometryObject): string {
	const shape = shapeOf(topology, object);
	if (shape.type === 'LineString') return writeLines([rounded(shape.coordinates)]);
	return shape.type === 'MultiLineString' ? writeLines(shape.coordinates.map(rounded)) : '';
}
