declare module 'd3-geo-projection' {
	import type { GeoProjection } from 'd3-geo';
	import type { GeoJsonObject } from 'geojson';
	export function geoProject(object: GeoJsonObject, projection: GeoProjection): GeoJsonObject;
}
