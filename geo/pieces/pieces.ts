import type { Box } from '../../src/lib/geo/topology-types';
import type { Area } from './area';
import { AREAS } from './areas';
import type { ClaimLine } from '../read/claims';
import { inside, keyOf, ringArea, type Point, type Rings } from '../plane/planar';
import { cutByClaims } from './polygonize';
import { RECORD_STATES } from '../read/record-states';
import type { StatePolygon } from '../read/states';

/** The smallest part of the map: what one state holds and one set of claimants claims. */
export interface Piece {
	state: string;
	/** The disputed area it is part of. */
	area?: string;
	rings: Rings;
}

/** Islands below this are left out, square degrees on the plane; the second number holds for states of the record. */
const ISLET = 0.1;
const ISLET_OF_RECORD = 0.004;
const RECORD = new Set(RECORD_STATES);

const within = (rings: Rings, [west, south, east, north]: Box): boolean =>
	(rings[0] ?? []).every(([x, y]) => x >= west && x <= east && y >= south && y <= north);

function areaOf(rings: Rings, { state, source }: StatePolygon, isFace: boolean): Area | undefined {
	return AREAS.find(
		(area) =>
			area.state === state &&
			((isFace && area.at?.some((p) => inside(rings, p))) ||
				(area.islands && within(rings, area.islands)) ||
				area.units?.includes(source))
	);
}

/**
 * Cuts the states along the claim lines and says of each piece which disputed area it belongs to.
 * @throws Error when an area, or one of the points that name its faces, finds no piece.
 */
export function piecesOf(polygons: StatePolygon[], lines: ClaimLine[]): Piece[] {
	const pieces = polygons.flatMap((polygon): Piece[] => {
		const faces = cutByClaims(polygon, lines);
		return faces.map((rings) => {
			const area = areaOf(rings, polygon, faces.length > 1);
			return { state: polygon.state, rings, ...(area && { area: area.id }) };
		});
	});
	for (const { id, at = [] } of AREAS) {
		const own = pieces.filter(({ area }) => area === id);
		if (own.length === 0) throw new Error(`pieces: ${id} has no face, expected the claim lines to close`);
		const lost = at.find((p) => !own.some(({ rings }) => inside(rings, p)));
		if (lost) throw new Error(`pieces: no face of ${id} at ${lost.join(', ')}, expected one`);
	}
	return withoutIslets(pieces);
}

/** Leaves out islets that stand alone, but never a disputed one nor the largest polygon of its state. */
function withoutIslets(pieces: Piece[]): Piece[] {
	const sizes = pieces.map(({ rings }) => Math.abs(ringArea(rings[0] ?? [])));
	const largest = new Map<string, number>();
	for (const [i, { state }] of pieces.entries())
		largest.set(state, Math.max(largest.get(state) ?? 0, sizes[i] ?? 0));
	const islets = new Set(
		pieces.filter(({ area, state }, i) => {
			const size = sizes[i] ?? 0;
			const isSmall = size < (RECORD.has(state) ? ISLET_OF_RECORD : ISLET);
			return area === undefined && isSmall && size !== largest.get(state);
		})
	);
	// Which points of theirs others have too: most points of the world are far from them, as their longitude says.
	const longitudes = new Set([...islets].flatMap(({ rings }) => rings.flat().map(([x]) => x)));
	const uses = new Map<string, number>();
	for (const { rings } of pieces) {
		const close = rings.flatMap((ring) => ring.filter(([x]) => longitudes.has(x)));
		for (const p of new Set(close.map(keyOf))) uses.set(p, (uses.get(p) ?? 0) + 1);
	}
	const alone = (p: Point): boolean => uses.get(keyOf(p)) === 1;
	return pieces.filter((piece) => !islets.has(piece) || !piece.rings.flat().every(alone));
}
