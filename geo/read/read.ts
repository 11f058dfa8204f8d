import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FeatureCollection, LineString, MultiLineString } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** The country polygons of world-atlas as they come: one object `countries`, ids are ISO 3166-1 numeric. */
export type WorldTopology = Topology<{
	countries: { type: 'GeometryCollection'; geometries: Country[] };
}>;
type Country = (Polygon | MultiPolygon) & { properties: { name: string } };

/** Natural Earth's claim and ceasefire lines; `adm0_left` names the country they are drawn in. */
export type DisputedBorders = FeatureCollection<
	LineString | MultiLineString,
	{ name: string; adm0_left: string; adm0_right: string }
>;

const json = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Reads `countries-10m.json` of the installed world-atlas. */
export function readWorld(): WorldTopology {
	return json(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json')) as WorldTopology;
}

/** Reads the claim lines beside this file. */
export function readDisputedBorders(): DisputedBorders {
	return json(new URL('../sources/disputed-borders.geojson', import.meta.url)) as DisputedBorders;
}
