import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import type { Iso3 } from '../domain/types';
import { documentSteps } from './document-steps';
import type { MapDisputePoint, MapPlace, MapSources, MapTopology } from './types';

export interface SourceInputs {
	topology: MapTopology;
	/** Names of the states of the record, in the language of the page. Only these are labelled and clickable. */
	names: ReadonlyMap<Iso3, string>;
	places: readonly MapPlace[];
	disputePoints: readonly MapDisputePoint[];
}

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** MapLibre keeps no ids that are text; a copy in the properties, promoted by the source, does. */
function featuresOf<P extends object>(topology: MapTopology, object: GeometryCollection<P>): Feature[] {
	return feature(topology, object).features.map(({ id, geometry, properties }) => ({
		type: 'Feature',
		properties: { ...properties, id: String(id ?? '') },
		geometry: geometry as Geometry
	}));
}

/** On the edge of the flat world, where polygons are cut and nothing may be stroked. */
const onCut = (a: Position, b: Position): boolean =>
	(Math.abs(a[0] ?? 0) > 179.99 && Math.abs(b[0] ?? 0) > 179.99) ||
	((a[1] ?? 0) < -89.9 && (b[1] ?? 0) < -89.9);

/** The rings of a geometry as open lines, without the stretches along ±180° and the pole. */
export function outlineOf(geometry: Geometry): Position[][] {
	const polygons: Polygon['coordinates'][] =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	const lines: Position[][] = [];
	for (const ring of polygons.flat()) {
		let line: Position[] = [];
		for (const [index, point] of ring.entries()) {
			const before = ring[index - 1];
			if (before && onCut(before, point)) {
				if (line.length > 1) lines.push(line);
				line = [];
			}
			line.push(point);
		}
		if (line.length > 1) lines.push(line);
	}
	return lines;
}

/** Longitude span × latitude span of the largest part, in square degrees: how much room a name has. */
function roomOf(geometry: Geometry | undefined): number {
	if (!geometry) return 0;
	const sizes = outlineOf(geometry).map((line) => {
		const x = line.map((point) => point[0] ?? 0);
		const y = line.map((point) => point[1] ?? 0);
		const span = (values: number[]) =>
			values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
		return span(x) * span(y);
	});
	return sizes.reduce((a, b) => Math.max(a, b), 0);
}

/** The GeoJSON behind the style: geometry and what never changes. What changes with the year is feature-state. */
export function sourcesOf({ topology, names, places, disputePoints }: SourceInputs): MapSources {
	const { objects } = topology;
	const states = featuresOf(topology, objects.states);
	const ofRecord = states.filter(({ properties }) => names.has(properties?.id));
	const room = new Map(ofRecord.map(({ properties, geometry }) => [properties?.id, roomOf(geometry)]));
	const point = (position: Position, properties: object): Feature => ({
		type: 'Feature',
		properties: { ...properties },
		geometry: { type: 'Point', coordinates: position }
	});
	return {
		states: collection(states),
		outlines: collection(
			ofRecord.map(({ properties, geometry }) => ({
				type: 'Feature',
				properties: { id: properties?.id },
				geometry: { type: 'MultiLineString', coordinates: outlineOf(geometry) }
			}))
		),
		disputed: collection(featuresOf(topology, objects.disputed)),
		lines: collection(featuresOf(topology, objects.lines)),
		coast: collection(featuresOf(topology, objects.coast)),
		small: collection(
			featuresOf(topology, objects.small).filter(({ properties }) => names.has(properties?.id))
		),
		names: collection(
			featuresOf(topology, objects.labels)
				.filter(({ properties }) => names.has(properties?.id))
				.map(({ properties, ...rest }) => ({
					...rest,
					properties: {
						id: properties?.id,
						name: names.get(properties?.id),
						room: Math.round(room.get(properties?.id) ?? 0)
					}
				}))
		),
		'dispute-points': collection(
			disputePoints.map(({ id, dispute, position }) => point(position, { id, dispute }))
		),
		places: collection(
			places.map(({ id, name, position, documents }) => point(position, { id, name, documents }))
		),
		'document-steps': collection(
			documentSteps(places).map(({ id, position, count }) => point(position, { id, text: String(count) }))
		)
	};
}
