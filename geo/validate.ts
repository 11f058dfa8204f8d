import { area as geodesicArea } from '@turf/turf';
import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { featuresOf } from '../src/lib/geo/features';
import type { BoundariesTopology } from '../src/lib/geo/topology-types';
import { AREAS } from './pieces/areas';
import { crossings, doubled } from './plane/crossings';
import { AREA_TOLERANCE, CLAIMS, MEASURED_KM2, PLACES } from './pieces/expected';
import type { Piece } from './pieces/pieces';
import { inside, toPoint, type Point } from './plane/planar';
import { invalid } from './plane/valid';
import { innerPoint } from './pieces/polygonize';
import { RECORD_STATES } from './read/record-states';

/** What a check found: the check, the id it is about, what is there and what should be. */
export interface Finding {
	check: string;
	id: string;
	got: string;
	expected: string;
}

type Area = Polygon | MultiPolygon;
const polygons = (shape: Area): Point[][][] =>
	(shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
		rings.map((ring) => ring.map(toPoint))
	);
const covers = (shape: Area, point: Point): boolean => polygons(shape).some((rings) => inside(rings, point));
const km2 = (shape: Area): number => geodesicArea(shape) / 1e6;

/** Each arc in longitude and latitude. */
export function decodedArcs({ arcs, transform }: BoundariesTopology): Point[][] {
	const [kx, ky] = transform?.scale ?? [1, 1];
	const [dx, dy] = transform?.translate ?? [0, 0];
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]): Point => {
			[x, y] = transform ? [x + stepX, y + stepY] : [stepX, stepY];
			return [x * kx + dx, y * ky + dy];
		});
	});
}

function ids(topology: BoundariesTopology): Finding[] {
	return (['states', 'disputed', 'lines', 'claims', 'labels', 'small'] as const).flatMap((object) => {
		const seen = new Set<string>();
		return topology.objects[object].geometries.flatMap(({ id, type }): Finding[] => {
			const found = { id, got: `${type} "${id}"` };
			if (!id) return [{ check: `ids of ${object}`, ...found, expected: 'an id' }];
			if (seen.has(id)) return [{ check: `ids of ${object}`, ...found, expected: 'each id once' }];
			seen.add(id);
			return [];
		});
	});
}

function recordStates(topology: BoundariesTopology): Finding[] {
	const present = new Set(topology.objects.states.geometries.map(({ id }) => id));
	return RECORD_STATES.filter((id) => !present.has(id)).map((id) => ({
		check: 'states of the record',
		id,
		got: 'no such state',
		expected: 'every one'
	}));
}

/** Areas against what was measured, and every disputed area and state of the record against its pieces before simplifying. */
function areas(topology: BoundariesTopology, pieces: Piece[]): Finding[] {
	const before = new Map<string, number>();
	for (const { state, area, rings } of pieces)
		for (const key of [state, area])
			if (key) before.set(key, (before.get(key) ?? 0) + km2({ type: 'Polygon', coordinates: rings }));
	const shapes = [...featuresOf(topology, 'disputed').features, ...featuresOf(topology, 'states').features];
	return shapes.flatMap(({ properties: { id }, geometry }): Finding[] => {
		const got = km2(geometry);
		const wanted = [before.get(id), MEASURED_KM2[id]].filter((v) => v !== undefined);
		// Small states elsewhere may lose islets; they are drawn for orientation.
		const strict = RECORD_STATES.includes(id) || AREAS.some((area) => area.id === id);
		const off = strict ? wanted.find((v) => Math.abs(got / v - 1) > AREA_TOLERANCE) : undefined;
		if (off === undefined) return [];
		return [
			{ check: 'area', id, got: `${got.toFixed(1)} km²`, expected: `${off.toFixed(1)} km² within 3 %` }
		];
	});
}

function places(topology: BoundariesTopology): Finding[] {
	const disputed = featuresOf(topology, 'disputed').features;
	return PLACES.flatMap(({ name, at, area }): Finding[] => {
		const found = disputed
			.filter(({ geometry }) => covers(geometry, at))
			.map(({ properties }) => properties.id);
		if (found.length === 1 && found[0] === area) return [];
		return [
			{
				check: 'places',
				id: area,
				got: `${name} in ${found.join(', ') || 'none'}`,
				expected: `in ${area} only`
			}
		];
	});
}

/** No point of one disputed area lies in another; that outlines do not cross is the business of `arcs`. */
function overlaps(topology: BoundariesTopology): Finding[] {
	const disputed = featuresOf(topology, 'disputed').features;
	return disputed.flatMap((a) =>
		polygons(a.geometry).flatMap((rings) => {
			const point = innerPoint(rings);
			return disputed
				.filter((b) => b !== a && covers(b.geometry, point))
				.map(({ properties }) => ({
					check: 'overlap',
					id: a.properties.id,
					got: `a part in ${properties.id}`,
					expected: 'apart'
				}));
		})
	);
}

const arcNumbers = (arcs: unknown): number[] =>
	(arcs as number[]).flat(Infinity).map((signed) => (signed < 0 ? ~signed : signed));

/** The claims are those expected, run along the areas expected, and touch no shore. */
function claims(topology: BoundariesTopology): Finding[] {
	const { claims, disputed, coast } = topology.objects;
	const ids = claims.geometries.map(({ id }) => id).join(', ');
	const wanted = Object.keys(CLAIMS).join(', ');
	const wrongIds = { check: 'claims', id: 'of all parties', got: ids, expected: wanted };
	const shore = new Set(arcNumbers(coast.arcs));
	const outlines = new Map(disputed.geometries.map(({ id, arcs }) => [id, arcNumbers(arcs)]));
	return [
		...(ids === wanted ? [] : [wrongIds]),
		...claims.geometries.flatMap(({ id, arcs }): Finding[] => {
			const limit = new Set(arcNumbers(arcs));
			const meets = (area: string) => outlines.get(area)?.some((arc) => limit.has(arc)) ?? false;
			const { along = [], not = [] } = CLAIMS[id] ?? {};
			const finding = (got: string, expected: string) => ({ check: 'claims', id, got, expected });
			return [
				...along
					.filter((area) => !meets(area))
					.map((area) => finding(`apart from ${area}`, 'a line along it')),
				...not.filter(meets).map((area) => finding(`along ${area}`, 'no line along it')),
				...([...limit].some((arc) => shore.has(arc)) ? [finding('a shore', 'lines on land only')] : [])
			];
		})
	];
}

/** Uses of each arc by the rings of an object: how often forwards, how often backwards. */
function uses(topology: BoundariesTopology, object: 'states' | 'disputed'): Map<number, [number, number]> {
	const counts = new Map<number, [number, number]>();
	for (const { type, arcs } of topology.objects[object].geometries)
		for (const signed of type === 'Polygon' ? arcs.flat() : arcs.flat(2)) {
			const [forwards, backwards] = counts.get(signed < 0 ? ~signed : signed) ?? [0, 0];
			counts.set(
				signed < 0 ? ~signed : signed,
				signed < 0 ? [forwards, backwards + 1] : [forwards + 1, backwards]
			);
		}
	return counts;
}

/**
 * No gaps and no overlaps. When no two arcs cross or lie on one another, and each arc has one area of a kind on
 * either side (one use forwards, one backwards at most), the areas tile what they cover.
 */
function arcs(topology: BoundariesTopology): Finding[] {
	const decoded = decodedArcs(topology);
	const show = ({ at }: { at: Point }): string => at.map((x) => x.toFixed(4)).join(', ');
	const crossed = crossings(decoded).map((c) => ({
		check: 'arcs cross',
		id: c.arcs.join(' and '),
		got: show(c),
		expected: 'nowhere'
	}));
	const twice = doubled(decoded).map((c) => ({
		check: 'arcs lie on one another',
		id: c.arcs.join(' and '),
		got: show(c),
		expected: 'nowhere'
	}));
	const misused = (['states', 'disputed'] as const).flatMap((object) =>
		[...uses(topology, object)]
			.filter(([, [forwards, backwards]]) => forwards > 1 || backwards > 1)
			.map(([arc, counts]) => ({
				check: `arcs of ${object}`,
				id: String(arc),
				got: `${counts.join(' and ')} uses`,
				expected: 'one each way at most'
			}))
	);
	const far = decoded.flatMap((arc, i): Finding[] => {
		const jump = arc.find((p, j) => Math.abs(p[0] - (arc[j - 1] ?? p)[0]) > 180);
		const outside = arc.find(([x, y]) => Math.abs(x) > 180 + 1e-9 || Math.abs(y) > 90);
		const got = jump ?? outside;
		return got
			? [{ check: 'antimeridian', id: String(i), got: String(got), expected: 'no jump over ±180°' }]
			: [];
	});
	return [...crossed, ...twice, ...misused, ...far];
}

/** Outer rings run against the clock (RFC 7946), so none is read as the rest of the world. */
function rings(topology: BoundariesTopology): Finding[] {
	return [...featuresOf(topology, 'states').features, ...featuresOf(topology, 'disputed').features].flatMap(
		({ properties: { id }, geometry }): Finding[] => {
			// d3 winds the other way than RFC 7946, so here every area is what lies outside it.
			const outside = polygons(geometry).every(
				(polygon) => geoArea({ type: 'Polygon', coordinates: polygon }) > 2 * Math.PI
			);
			return outside
				? []
				: [{ check: 'winding', id, got: 'with the clock', expected: 'outer rings against it' }];
		}
	);
}

/** No ring lies in another of its area or touches it along a line, as programs for maps expect it (simple features). */
function validity(topology: BoundariesTopology): Finding[] {
	return [...featuresOf(topology, 'states').features, ...featuresOf(topology, 'disputed').features].flatMap(
		({ properties: { id }, geometry }): Finding[] => {
			const error = invalid(geometry);
			return error
				? [
						{
							check: 'validity',
							id,
							got: `${error.what} at ${error.at.join(', ')}`,
							expected: 'a valid area'
						}
					]
				: [];
		}
	);
}

/**
 * Holds the topology to its invariants.
 * @param pieces the world before it was simplified, for the areas; none when there is only the topology.
 */
export function validateTopology(topology: BoundariesTopology, pieces: Piece[] = []): Finding[] {
	return [
		...ids(topology),
		...recordStates(topology),
		...areas(topology, pieces),
		...places(topology),
		...overlaps(topology),
		...claims(topology),
		...arcs(topology),
		...rings(topology),
		...validity(topology)
	];
}

/** One line a finding: `area aksai-chin: got 1.0 km², expected 30000.0 km² within 3 %`. */
export const describeFinding = ({ check, id, got, expected }: Finding): string =>
	`${check} ${id}: got ${got}, expected ${expected}`;
