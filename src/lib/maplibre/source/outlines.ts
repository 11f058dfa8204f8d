import type { Feature, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Iso3 } from '$lib/domain/types/values';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { MapProperties } from '$lib/scene/state/types';

type Outline = Feature<MultiLineString, MapProperties>;

/** On the edge of the flat world, where polygons are cut and nothing may be stroked. */
const onCut = (a: Position, b: Position): boolean =>
	(Math.abs(a[0] ?? 0) > 179.99 && Math.abs(b[0] ?? 0) > 179.99) ||
	((a[1] ?? 0) < -89.9 && (b[1] ?? 0) < -89.9);

/** A line without its stretches along ±180° and the pole. */
export function withoutCut(line: readonly Position[]): Position[][] {
	const parts: Position[][] = [];
	let part: Position[] = [];
	for (const [index, point] of line.entries()) {
		const before = line[index - 1];
		if (before && onCut(before, point)) {
			if (part.length > 1) parts.push(part);
			part = [];
		}
		part.push(point);
	}
	if (part.length > 1) parts.push(part);
	return parts;
}

/** All arcs of a geometry, each once, whatever its direction. */
function arcsOf(geometry: object): Set<number> {
	const { arcs = [] } = geometry as { arcs?: unknown[] };
	const flat = arcs.flat(Infinity) as number[];
	return new Set(flat.map((arc) => (arc < 0 ? ~arc : arc)));
}

/**
 * The outlines of states as lines, each in two parts with one id: `free`, and `contested` where it runs along
 * a line that is not, or in some year was not, a plain border. So an outline need not cover a dashed line.
 */
export function outlineLines(topology: BoundariesTopology, wanted: (iso3: Iso3) => boolean): Outline[] {
	const contested = new Set(
		topology.objects.lines.geometries
			.filter(({ properties }) => properties.class !== 'international' || properties.dispute)
			.flatMap((line) => [...arcsOf(line)])
	);
	const outline = (id: string, part: 'free' | 'contested', arcs: number[]): Outline => {
		const { geometry } = feature(topology, { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) });
		return {
			type: 'Feature',
			properties: { id, part },
			geometry: { type: 'MultiLineString', coordinates: geometry.coordinates.flatMap(withoutCut) }
		};
	};
	return topology.objects.states.geometries.flatMap((state) => {
		const id = state.id;
		if (!wanted(id)) return [];
		const arcs = [...arcsOf(state)];
		return [
			outline(
				id,
				'free',
				arcs.filter((arc) => !contested.has(arc))
			),
			outline(
				id,
				'contested',
				arcs.filter((arc) => contested.has(arc))
			)
		].filter(({ geometry }) => geometry.coordinates.length > 0);
	});
}
