import { mergeArcs, meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter } from 'topojson-simplify';
import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson';
import type { GeometryCollection, MultiLineString as Lines, Topology } from 'topojson-specification';
import { AREAS } from './areas';
import type { BoundariesTopology, LineProperties } from '../src/lib/geo/topology-types';
import { lineBetween, lineId } from './classify';
import { labelPoints, smallStates } from './labels';
import type { Piece } from './pieces';
import { segmentsOf, type Point } from './planar';
import { simplifyTopology } from './simplify';

/** Steps that the coordinates are rounded to: 0.0036° of longitude, the step of the source. */
const STEPS: [number, number] = [360 / 1e5, 180 / 1e5];
const TRANSFORM = { scale: STEPS, translate: [-180, -90] as [number, number] };

type PieceProperties = Pick<Piece, 'state' | 'area'>;
type Working = Topology<{
	pieces: GeometryCollection<PieceProperties>;
	seam: Lines;
}>;

const step = ([x, y]: Point): Point => [Math.round((x + 180) / STEPS[0]), Math.round((y + 90) / STEPS[1])];

/** Onto the grid before arcs are made, so that what shares a place shares its point; repeated points go. */
function onGrid(ring: Point[]): Point[] {
	return ring
		.map(step)
		.filter((p, i, all) => i === 0 || p[0] !== all[i - 1]?.[0] || p[1] !== all[i - 1]?.[1])
		.map(([x, y]): Point => [x * STEPS[0] - 180, y * STEPS[1] - 90]);
}

const onSeam = ([a, b]: [Point, Point]): boolean =>
	(a[0] === b[0] && Math.abs(a[0]) === 180) || (a[1] === b[1] && a[1] === -90);

function working(pieces: Piece[]): Working {
	const features = pieces.map(({ rings, state, area }): Feature<Polygon, PieceProperties> => {
		const coordinates = rings.map(onGrid).filter((ring) => ring.length >= 4);
		return {
			type: 'Feature',
			properties: { state, ...(area !== undefined && { area }) },
			geometry: { type: 'Polygon', coordinates }
		};
	});
	// The cut at ±180° as lines of their own: arcs end at its ends, so that coasts can leave it out.
	const seam: MultiLineString = {
		type: 'MultiLineString',
		coordinates: features.flatMap(({ geometry }) =>
			geometry.coordinates.flatMap((ring) => segmentsOf(ring as Point[]).filter(onSeam))
		)
	};
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ pieces: collection, seam }) as unknown as Working;
}

/** The topology that the map draws, built from pieces: every object is made of the same shared arcs. */
export function buildTopology(pieces: Piece[], names: Map<string, string>): BoundariesTopology {
	const work = simplifyTopology(working(pieces.filter(({ rings }) => onGrid(rings[0] ?? []).length >= 4)));
	const geometries = work.objects.pieces.geometries;
	const propertiesOf = (g: { properties?: object }): PieceProperties => g.properties as PieceProperties;
	const merged = (test: (p: PieceProperties) => boolean) =>
		mergeArcs(work, geometries.filter((g) => test(propertiesOf(g))) as Parameters<typeof mergeArcs>[1]);

	const states = [...names]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, name]) => ({
			...merged((p) => p.state === id),
			id,
			properties: { name }
		}));

	const disputed = AREAS.map(({ id, name, dispute, controlledBy, claimedBy }) => ({
		...merged((p) => p.area === id),
		id,
		properties: { name, ...(dispute && { dispute }), controlledBy, claimedBy: [...claimedBy].sort() }
	}));

	const kinds = new Map<string, LineProperties>();
	const idBetween = (a: object, b: object): string | undefined => {
		const kind = lineBetween(propertiesOf(a), propertiesOf(b));
		if (!kind) return undefined;
		const id = lineId(kind);
		kinds.set(id, kind);
		return id;
	};
	meshArcs(work, work.objects.pieces, (a, b) => {
		if (a !== b) idBetween(a, b);
		return false;
	});
	const lines = [...kinds]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([id, properties]) => ({
			...meshArcs(work, work.objects.pieces, (a, b) => a !== b && idBetween(a, b) === id),
			id,
			properties
		}));

	const seam = new Set(work.objects.seam.arcs.flat().map((i) => (i < 0 ? ~i : i)));
	const shore = meshArcs(work, work.objects.pieces, (a, b) => a === b) as Lines;
	const coast = {
		...shore,
		arcs: shore.arcs.flatMap((line) => splitAt(line, (i) => seam.has(i < 0 ? ~i : i)))
	};

	const full = {
		...work,
		objects: {
			states: { type: 'GeometryCollection', geometries: states },
			disputed: { type: 'GeometryCollection', geometries: disputed },
			lines: { type: 'GeometryCollection', geometries: lines },
			coast,
			labels: { type: 'GeometryCollection', geometries: labelPoints(work, states) },
			small: { type: 'GeometryCollection', geometries: smallStates(work, states) }
		}
	} as unknown as BoundariesTopology;
	return quantize(
		filter(full, () => true),
		TRANSFORM
	);
}

/** Lines of arcs without those that `left out` names. */
function splitAt(line: number[], leftOut: (arc: number) => boolean): number[][] {
	const parts: number[][] = [[]];
	for (const arc of line)
		if (leftOut(arc)) parts.push([]);
		else parts.at(-1)?.push(arc);
	return parts.filter((part) => part.length > 0);
}
