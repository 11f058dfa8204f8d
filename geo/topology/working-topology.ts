import type { Feature, FeatureCollection, MultiLineString, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type {
	MultiLineString as Lines,
	Polygon as PolygonOf,
	Topology,
	Transform
} from 'topojson-specification';
import type { Piece } from '../pieces/pieces';
import { ringArea, segmentsOf, type Point } from '../plane/planar';
import type { WorldTopology } from '../read/read';

export type PieceProperties = Pick<Piece, 'state' | 'area'>;

/** What a piece is; for filters of topojson-client, which know their geometries as objects only. */
export const propertiesOf = (piece: object): PieceProperties =>
	(piece as { properties: PieceProperties }).properties;

/** The world in pieces that share their arcs, and the cut at ±180° as lines. Coordinates are degrees on the grid. */
export type WorkingTopology = Topology<{
	pieces: { type: 'GeometryCollection'; geometries: (PolygonOf & { properties: PieceProperties })[] };
	seam: Lines;
}>;

/** How a topology writes coordinates: whole steps of `scale` degrees from `translate`. */
export type Grid = Transform;

/** The grid of the source, with rows added down to the pole: on it, no point of the source moves. */
export function gridOf({ transform }: WorldTopology): Grid {
	if (!transform) throw new Error('grid: the world has no transform, expected a quantized topology');
	const [west, south] = transform.translate;
	const rows = Math.floor((south + 90) / transform.scale[1]);
	return { scale: transform.scale, translate: [west, south - rows * transform.scale[1]] };
}

type Cell = Point;

const same = (p?: Cell, q?: Cell): boolean => p?.[0] === q?.[0] && p?.[1] === q?.[1];

/**
 * Onto the grid before arcs are made, so that what shares a place shares its point. Repeated points go, and so do
 * spikes, where a ring runs to a point and straight back.
 */
function cells({ scale, translate }: Grid, ring: Point[]): Cell[] {
	const path: Cell[] = [];
	for (const [x, y] of ring) {
		const cell: Cell = [
			Math.round((x - translate[0]) / scale[0]),
			Math.max(0, Math.round((y - translate[1]) / scale[1]))
		];
		if (same(cell, path.at(-1))) continue;
		if (path.length > 1 && same(cell, path.at(-2))) path.pop();
		else path.push(cell);
	}
	return path;
}

/** Makes arcs of the pieces. What falls into one step of the grid is left out. */
export function workingTopology(pieces: Piece[], grid: Grid): WorkingTopology {
	const { scale, translate } = grid;
	const degrees = ([x, y]: Cell): Point => [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	const last = Math.round((180 - translate[0]) / scale[0]);
	const onSeam = ([a, b]: [Cell, Cell]): boolean =>
		(a[0] === b[0] && (a[0] === 0 || a[0] === last)) || (a[1] === 0 && b[1] === 0);
	const seam: MultiLineString = { type: 'MultiLineString', coordinates: [] };

	const features = pieces.flatMap(({ rings, state, area }): Feature<Polygon, PieceProperties>[] => {
		const [outer = [], ...holes] = rings.map((ring) => cells(grid, ring));
		if (ringArea(outer) === 0) return [];
		const drawn = [outer, ...holes.filter((hole) => ringArea(hole) !== 0)];
		// The cut at ±180° as lines of their own: arcs end at its ends, so that coasts can leave it out.
		const cuts = drawn.flatMap((ring) => segmentsOf(ring).filter(onSeam));
		seam.coordinates.push(...cuts.map((cut) => cut.map(degrees)));
		const properties = { state, ...(area !== undefined && { area }) };
		const coordinates = drawn.map((ring) => ring.map(degrees));
		return [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } }];
	});
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	return topology({ pieces: collection, seam }) as unknown as WorkingTopology;
}
