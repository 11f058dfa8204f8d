import type { MultiPolygon, Polygon } from 'geojson';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import IsValidOp from 'jsts/org/locationtech/jts/operation/valid/IsValidOp.js';
import type { Point } from './planar';

/** What makes an area invalid, in the words of the library, and where. */
export interface Invalid {
	what: string;
	at: Point;
}

const reader = new GeoJSONReader(new GeometryFactory());

/** Holds an area to the rules of simple features (OGC, JTS) that GIS programs expect; undefined if it is sound. */
export function invalid(area: Polygon | MultiPolygon): Invalid | undefined {
	const error = new IsValidOp(reader.read(area)).getValidationError();
	if (!error) return undefined;
	const { x, y } = error.getCoordinate();
	return { what: error.getMessage(), at: [x, y] };
}
