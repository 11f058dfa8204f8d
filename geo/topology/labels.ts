import { area as geodesicArea } from '@turf/turf';
import polylabel from 'polylabel';
import type { GeometryObject, Topology } from 'topojson-specification';
import { polygonsOf, shapeOf } from '../../src/lib/geo/shape';
import { ringArea, toPoint, type Point } from '../plane/planar';
import { RECORD_STATES } from '../read/record-states';

/** All that shapes need of a topology. */
type Arcs = Pick<Topology, 'arcs' | 'transform'>;
type State = GeometryObject & { id: string };
interface Labelled {
	type: 'Point';
	id: string;
	coordinates: Point;
}

/** Label points set by hand, each with its reason. */
const BY_HAND: Readonly<Record<string, Point>> = {
	// The middle of Russia lies north of the region that is shown first.
	RUS: [60, 58.5],
	// The pole of inaccessibility lies in Alaska's or Nunavut's share; readers look for the name in the middle.
	USA: [-98, 39.5],
	CAN: [-106, 57]
};

/** States of the record below this many square kilometres also get a circle; the world map shows them as less than a pixel or two. */
export const SMALL_KM2 = 20_000;

/** The pole of inaccessibility of the largest polygon, measured where north-south and east-west count alike. */
function inMainPart(polygons: number[][][][]): Point {
	const [main] = [...polygons].sort((p, q) => size(q) - size(p));
	if (!main) return [NaN, NaN];
	const lat =
		(Math.max(...main.flat().map((p) => p[1] ?? 0)) + Math.min(...main.flat().map((p) => p[1] ?? 0))) / 2;
	const k = Math.max(0.1, Math.cos((lat * Math.PI) / 180));
	const [x = NaN, y = NaN] = polylabel(
		main.map((ring) => ring.map(([lon = 0, lat = 0]) => [lon * k, lat])),
		0.01
	);
	return [x / k, y];
}

function size(polygon: number[][][]): number {
	const ring = (polygon[0] ?? []).map(toPoint);
	const lat = ring.reduce((sum, p) => sum + p[1], 0) / ring.length;
	return Math.abs(ringArea(ring)) * Math.cos((lat * Math.PI) / 180);
}

/** One point a state to set its name at. */
export function labelPoints(topology: Arcs, states: State[]): Labelled[] {
	return states.map((state) => ({
		type: 'Point',
		id: state.id,
		coordinates: BY_HAND[state.id] ?? inMainPart(polygonsOf(shapeOf(topology, state)))
	}));
}

/** The states of the record that need a circle to be seen and clicked. */
export function smallStates(topology: Arcs, states: State[]): Labelled[] {
	return states
		.filter(({ id }) => RECORD_STATES.includes(id))
		.filter((state) => geodesicArea(shapeOf(topology, state)) / 1e6 < SMALL_KM2)
		.map((state) => ({
			type: 'Point',
			id: state.id,
			coordinates: inMainPart(polygonsOf(shapeOf(topology, state)))
		}));
}
