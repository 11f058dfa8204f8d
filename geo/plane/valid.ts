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

interface ValidationError {
	getCoordinate(): { x: number; y: number };
	getMessage(): string;
}

const reader = new GeoJSONReader(new GeometryFactory());

/** Holds an area to the rules of simple features (OGC, JTS) that GIS programs expect; undefined if it is sound. */
export function invalid(area: Polygon | MultiPolygon): Invalid | undefined {
	try {
		// The library's types know neither that there may be no error nor what a coordinate is.
		const error = new IsValidOp(reader.read(area)).getValidationError() as ValidationError | null;
		if (!error) return undefined;
		const { x, y } = error.getCoordinate();
		return { what: error.getMessage(), at: [x, y] };
	} catch (error) {
		// What is no ring at all, the library does not even read.
		return { what: String(error), at: [NaN, NaN] };
	}
}
