import type { Geometry, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { Iso3 } from '../../domain/types/values';
import { featuresOf } from '../features';
import { NORTH, SOUTH, WORLD_UNITS, projectToSvg } from '../mercator';
import { polygonsOf, shapeOf } from '../shape';
import { isAround, smallestAt, svgTopology } from './svg-topology';
import { writeLines, writeRings } from './svg-write';
import type { BoundariesTopology, LineProperties } from '../topology-types';

export interface SvgArea {
	id: string;
	/** SVG path data, whole numbers; fill rule `evenodd`. */
	d: string;
}

export interface SvgLine extends Pick<LineProperties, 'class' | 'dispute'> {
	id: string;
	d: string;
}

export interface SvgPlace {
	id: Iso3;
	x: number;
	y: number;
}

export interface SvgPaths {
	/** `viewBox` of the whole drawn world: `[x, y, width, height]` in units, see `mercator.ts`. */
	viewBox: [number, number, number, number];
	/** The states of the record. */
	states: SvgArea[];
	/** All other states as one path, without the borders between them: these are in `borders`. */
	land: string;
	disputed: SvgArea[];
	/**
	 * International borders that no dispute of the record is about, as one path; of those between states without a
	 * page what is near the region: the rest of the world is land.
	 */
	borders: string;
	/** Every other line, one by one, as far as the record has a dispute about it or it is near the region. */
	lines: SvgLine[];
	/** Where the circles of small states go. */
	small: SvgPlace[];
	labels: SvgPlace[];
}

function ringArea(ring: Position[]): number {
	let sum = 0;
	ring.forEach(([x = 0, y = 0], i) => {
		const [px = 0, py = 0] = ring[i - 1] ?? [];
		if (i > 0) sum += px * y - x * py;
	});
	return Math.abs(sum) / 2;
}

/** The rings that are large enough; of a state to keep at least the largest, if only as a dot of one unit. */
function drawn(geometry: Geometry, keep: boolean): Position[][] {
	const rings = polygonsOf(geometry).flat();
	const large = rings.filter((ring) => ringArea(ring) >= smallestAt(ring[0] as [number, number]));
	if (large.length > 0 || !keep) return large;
	const [largest] = [...rings].sort((a, b) => ringArea(b) - ringArea(a));
	if (!largest) return [];
	if (ringArea(largest) > 0) return [largest];
	const [x = 0, y = 0] = largest[0] ?? [];
	return [
		[
			[x, y],
			[x + 1, y],
			[x + 1, y + 1],
			[x, y + 1],
			[x, y]
		]
	];
}

function lineParts(geometry: Geometry): Position[][] {
	if (geometry.type === 'LineString') return [geometry.coordinates];
	return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/**
 * The drawn map: the world in Web Mercator, one coordinate system of {@link WORLD_UNITS} units around the equator,
 * from 84° N to 58° S, in whole units. Meant for the server: the paths go into the HTML once.
 * @param keep states to draw one by one and however small they are (those of the record).
 */
export function svgPathsOf(topology: BoundariesTopology, keep: Iterable<Iso3> = []): SvgPaths {
	const kept = new Set(keep);
	const drawing = svgTopology(topology);
	const shape = (object: GeometryObject): Geometry => shapeOf(drawing, object);
	const area = (object: GeometryObject, always: boolean): SvgArea[] => {
		const d = writeRings(drawn(shape(object), always));
		return d ? [{ id: String(object.id), d }] : [];
	};
	const places = (object: 'small' | 'labels'): SvgPlace[] =>
		featuresOf(topology, object).features.map(({ properties, geometry }) => {
			const [lon = 0, lat = 0] = geometry.coordinates;
			const [x, y] = projectToSvg([lon, lat]);
			return { id: properties.id, x: Math.round(x), y: Math.round(y) };
		});
	const plain = ({ properties }: { properties: LineProperties }): boolean =>
		properties.class === 'international' && properties.dispute === undefined;
	const { states, disputed, lines } = drawing.objects;
	const top = Math.round(projectToSvg([0, NORTH])[1]);

	return {
		viewBox: [0, top, WORLD_UNITS, Math.round(projectToSvg([0, SOUTH])[1]) - top],
		states: states.geometries.filter(({ id }) => kept.has(id)).flatMap((g) => area(g, true)),
		land: writeRings(
			drawn(
				merge(
					drawing,
					states.geometries.filter(({ id }) => !kept.has(id))
				),
				false
			)
		),
		disputed: disputed.geometries.flatMap((g) => area(g, true)),
		borders: writeLines(
			lines.geometries.filter(plain).flatMap((g) => {
				const ofRecord = [g.properties.left, g.properties.right].some((side) => kept.has(side));
				return lineParts(shape(g)).filter(
					(line) => ofRecord || line.some((p) => isAround(p as [number, number]))
				);
			})
		),
		lines: lines.geometries
			.filter((g) => !plain(g))
			.flatMap((g) => {
				const { class: of, dispute } = g.properties;
				const parts = lineParts(shape(g)).filter(
					(line) => dispute !== undefined || line.some((p) => isAround(p as [number, number]))
				);
				const line = { id: g.id, class: of, ...(dispute && { dispute }), d: writeLines(parts) };
				return parts.length > 0 ? [line] : [];
			}),
		small: places('small'),
		labels: places('labels')
	};
}
