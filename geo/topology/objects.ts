import { mergeArcs, meshArcs } from 'topojson-client';
import type { MultiLineString, Polygon, MultiPolygon } from 'topojson-specification';
import type { BoundariesTopology, LineProperties } from '../../src/lib/geo/topology-types';
import { AREAS } from '../pieces/areas';
import { lineBetween, lineId } from './classify';
import { propertiesOf, type PieceProperties, type WorkingTopology } from './working-topology';

type Objects = BoundariesTopology['objects'];

const arcNumber = (signed: number): number => (signed < 0 ? ~signed : signed);
const byId = <T>([a]: [string, T], [b]: [string, T]): number => (a < b ? -1 : 1);

/** The pieces that pass the test as one area, by the arcs that remain around them. */
function merged(work: WorkingTopology, test: (p: PieceProperties) => boolean): Polygon | MultiPolygon {
	const pieces = work.objects.pieces.geometries.filter(({ properties }) => test(properties));
	return mergeArcs(work, pieces);
}

/** Every state of `names` (id → English name), in the order of their ids. */
export function states(work: WorkingTopology, names: Map<string, string>): Objects['states'] {
	const geometries = [...names]
		.sort(byId)
		.map(([id, name]) => ({ ...merged(work, (p) => p.state === id), id, properties: { name } }));
	return { type: 'GeometryCollection', geometries };
}

/** The disputed areas, in the order of `areas.ts`. */
export function disputed(work: WorkingTopology): Objects['disputed'] {
	const geometries = AREAS.map(({ id, name, dispute, controlledBy, claimedBy, unverified }) => ({
		...merged(work, (p) => p.area === id),
		id,
		properties: {
			name,
			...(dispute && { dispute }),
			controlledBy,
			claimedBy,
			...(unverified && { unverified })
		}
	}));
	return { type: 'GeometryCollection', geometries };
}

/** The lines between pieces, one for each pair and class. */
export function lines(work: WorkingTopology): Objects['lines'] {
	const kinds = new Map<string, LineProperties>();
	const idBetween = (a: object, b: object): string | undefined => {
		const kind = a === b ? undefined : lineBetween(propertiesOf(a), propertiesOf(b));
		if (kind) kinds.set(lineId(kind), kind);
		return kind && lineId(kind);
	};
	const mesh = (test: (a: object, b: object) => boolean): MultiLineString =>
		meshArcs(work, work.objects.pieces, test);
	mesh((a, b) => idBetween(a, b) !== undefined);
	const geometries = [...kinds]
		.sort(byId)
		.map(([id, properties]) => ({ ...mesh((a, b) => idBetween(a, b) === id), id, properties }));
	return { type: 'GeometryCollection', geometries };
}

/** The shores: lines with one piece beside them, without the cut at ±180°. */
export function coast(work: WorkingTopology): Objects['coast'] {
	const seam = new Set(work.objects.seam.arcs.flat().map(arcNumber));
	const shore = meshArcs(work, work.objects.pieces, (a, b) => a === b);
	const parts = shore.arcs.flatMap((line) => {
		const pieces: number[][] = [[]];
		for (const arc of line)
			if (seam.has(arcNumber(arc))) pieces.push([]);
			else pieces.at(-1)?.push(arc);
		return pieces.filter((piece) => piece.length > 0);
	});
	return { type: 'MultiLineString', arcs: parts };
}
