import { presimplify, simplify } from 'topojson-simplify';
import { DEFAULT_REGION } from '../region';
import { NORTH, SOUTH, projectToSvg, svgToLonLat, viewBoxOf } from '../mercator';
import type { BoundariesTopology, Box } from '../topology-types';

type Point = [number, number];
type Arc = Point[];

/** From the Fergana valley to the eastern Himalaya: what readers look at closely. */
const CORE: Box = [66, 26, 98, 45];

const inBox = (box: Box): ((p: Point) => boolean) => {
	const [x0, y0, width, height] = viewBoxOf(box);
	return ([x, y]) => x >= x0 && x <= x0 + width && y >= y0 && y <= y0 + height;
};
const inCore = inBox(CORE);
const inRegion = inBox(DEFAULT_REGION);
/** True for what a wide or tall screen shows around the region. */
export const isAround = inBox([-20, -12, 175, 75]);

/**
 * The area, in square units, of the smallest thing that is drawn at a place. What is shown first is drawn about one
 * unit a pixel. Around it, on wide and tall screens, less will do; the rest of the world is seen only by who goes
 * there on the plain map. Mercator blows the Arctic up; its coasts shall not take more room than the others.
 */
export function smallestAt(point: Point): number {
	if (inCore(point)) return 9;
	if (inRegion(point)) return 70;
	return (isAround(point) ? 1000 : 8000) / Math.cos((svgToLonLat(point)[1] * Math.PI) / 180) ** 1.5;
}

/** How much a bend counts; 1 and more is kept. */
function bendWeight([a, b, c]: [Point, Point, Point]): number {
	const area = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
	return area / smallestAt(b);
}

/** Longitude and latitude of each arc, the quantization undone. */
function degrees({ arcs, transform }: BoundariesTopology): Arc[] {
	if (!transform) return arcs as Arc[];
	const [kx, ky] = transform.scale;
	const [dx, dy] = transform.translate;
	return arcs.map((arc) => {
		let [x, y] = [0, 0];
		return arc.map(([stepX = 0, stepY = 0]): [number, number] => [
			(x += stepX) * kx + dx,
			(y += stepY) * ky + dy
		]);
	});
}

const clamped = (lat: number): number => Math.max(SOUTH, Math.min(NORTH, lat));

/** Whole units, and no point twice in a row; an arc keeps both its ends. */
function rounded(arc: Arc): Arc {
	const points = arc.map(([x, y]): [number, number] => [Math.round(x), Math.round(y)]);
	return points.filter(
		([x, y], i) => i === 0 || i === points.length - 1 || x !== points[i - 1]?.[0] || y !== points[i - 1]?.[1]
	);
}

/**
 * The topology in whole units of the drawn map, with less detail. Works on arcs: neighbours keep sharing them,
 * so no gap opens between two states or between a state and a disputed area.
 */
export function svgTopology(topology: BoundariesTopology): BoundariesTopology {
	const arcs = degrees(topology).map((arc) => arc.map(([lon, lat]) => projectToSvg([lon, clamped(lat)])));
	const projected = { type: 'Topology', objects: topology.objects, arcs } as BoundariesTopology;
	const weighted = presimplify(projected, bendWeight as Parameters<typeof presimplify>[1]);
	const simple: BoundariesTopology = simplify(weighted, 1);
	return { ...simple, arcs: (simple.arcs as Arc[]).map(rounded) };
}
