import type { MultiPolygon, Polygon } from 'topojson-specification';
import { shapeOf } from '../../src/lib/geo/shape';
import type { BoundariesTopology } from '../../src/lib/geo/topology-types';
import { keyOf, ringArea, toPoint, type Point } from '../plane/planar';
import { invalid } from '../plane/valid';

type Objects = BoundariesTopology['objects'];
type Area = Polygon | MultiPolygon;
/** A ring as its arcs, each in its direction. */
type ArcRing = number[];

/** Largest ring that may be left out to make an area sound, square degrees: islands close to a shore far from the atlas's states. */
const LARGEST = 0.5;

const arcNumber = (signed: number): number => (signed < 0 ? ~signed : signed);

/**
 * Makes every area sound for programs that hold to simple features. Simplifying moves a shore over the islets before
 * it, and a border over an exclave behind it: what then lies in another ring of its own state, or partly on one, is
 * left out, with its shore and its border. A ring that meets itself in a point becomes two.
 * @param arcs in degrees
 * @throws Error where that would take more than small islands
 */
export function soundObjects(arcs: number[][][], objects: Objects): Objects {
	const soundIn = <G extends Area & { id: string }>(geometry: G): G => sound(arcs, geometry);
	const states = objects.states.geometries.map(soundIn);
	const disputed = objects.disputed.geometries.map(soundIn);
	const before = arcsIn([...objects.states.geometries, ...objects.disputed.geometries]);
	const after = arcsIn([...states, ...disputed]);
	const gone = new Set([...before].filter((arc) => !after.has(arc)));
	const lines = objects.lines.geometries.flatMap((line) => {
		const left = without(gone, line.type === 'LineString' ? [line.arcs] : line.arcs);
		return left.length > 0 ? [{ ...line, type: 'MultiLineString' as const, arcs: left }] : [];
	});
	return {
		...objects,
		states: { ...objects.states, geometries: states },
		disputed: { ...objects.disputed, geometries: disputed },
		lines: { ...objects.lines, geometries: lines },
		coast: { ...objects.coast, arcs: without(gone, objects.coast.arcs) }
	};
}

const polygonsIn = (area: Area): ArcRing[][] => (area.type === 'Polygon' ? [area.arcs] : area.arcs);

const arcsIn = (areas: Area[]): Set<number> =>
	new Set(areas.flatMap((a) => polygonsIn(a).flat(2)).map(arcNumber));

/** Lines without these arcs: in pieces, where one lay between others. */
function without(gone: ReadonlySet<number>, lines: number[][]): number[][] {
	return lines.flatMap((line) => {
		const pieces: number[][] = [[]];
		for (const arc of line) {
			if (gone.has(arcNumber(arc))) pieces.push([]);
			else pieces.at(-1)?.push(arc);
		}
		return pieces.filter((piece) => piece.length > 0);
	});
}

function sound<G extends Area & { id: string }>(arcs: number[][][], geometry: G): G {
	const pointsOf = (ring: ArcRing): Point[] => {
		const shape = shapeOf({ arcs }, { type: 'LineString', arcs: ring });
		return shape.type === 'LineString' ? shape.coordinates.map(toPoint) : [];
	};
	let polygons = polygonsIn(geometry).flatMap((rings) => untied(rings, pointsOf));
	for (;;) {
		const error = invalid({
			type: 'MultiPolygon',
			coordinates: polygons.map((rings) => rings.map(pointsOf))
		});
		if (!error) break;
		const touching = polygons
			.flat()
			.filter((ring) => pointsOf(ring).some((point) => keyOf(point) === keyOf(error.at)))
			.sort((a, b) => Math.abs(ringArea(pointsOf(a))) - Math.abs(ringArea(pointsOf(b))));
		const [least] = touching;
		if (!least || Math.abs(ringArea(pointsOf(least))) > LARGEST)
			throw new Error(
				`sound: ${geometry.id} has ${error.what} at ${error.at.join()}, expected none but of small islands`
			);
		// An outer ring takes its holes with it.
		polygons = polygons.flatMap(([outer, ...holes]) =>
			!outer || outer === least ? [] : [[outer, ...holes.filter((hole) => hole !== least)]]
		);
	}
	const [only] = polygons;
	const made: Area =
		polygons.length === 1 && only
			? { type: 'Polygon', arcs: only }
			: { type: 'MultiPolygon', arcs: polygons };
	return { ...geometry, ...made };
}

/** A polygon whose rings meet themselves in no point: where arcs of a ring end in one point, it is cut there. */
function untied([outer = [], ...holes]: ArcRing[], pointsOf: (ring: ArcRing) => Point[]): ArcRing[][] {
	const cut = (ring: ArcRing): ArcRing[] => {
		const starts = ring.map((arc) => keyOf(pointsOf([arc])[0] ?? [NaN, NaN]));
		const second = starts.findIndex((start, index) => starts.indexOf(start) < index);
		if (second < 0) return [ring];
		const first = starts.indexOf(starts[second] ?? '');
		return [...cut(ring.slice(first, second)), ...cut([...ring.slice(0, first), ...ring.slice(second)])];
	};
	const rings = [...cut(outer), ...holes.flatMap(cut)];
	if (rings.length === 1 + holes.length) return [[outer, ...holes]];
	// Outer rings run one way, holes the other; whichever way the whole ran, that is outer.
	const way = Math.sign(ringArea(pointsOf(outer)));
	const isOuter = (ring: ArcRing) => Math.sign(ringArea(pointsOf(ring))) === way;
	const outers = rings.filter(isOuter);
	const inner = rings.filter((ring) => !isOuter(ring));
	if (outers.length === 1) return [[...outers, ...inner]];
	if (inner.length === 0) return outers.map((ring) => [ring]);
	const [largest = [], ...others] = [...outers].sort(
		(a, b) => Math.abs(ringArea(pointsOf(b))) - Math.abs(ringArea(pointsOf(a)))
	);
	return [[largest, ...inner], ...others.map((ring) => [ring])];
}
