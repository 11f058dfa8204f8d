import { geoArea, geoBounds } from 'd3-geo';
import type { Iso3 } from '../../domain/types/values';
import { polygonsOf, shapeOf } from '../shape';
import type { BoundariesTopology, Box } from '../topology-types';

/** Parts of a state beyond so many degrees of the rest are left out of its box, if they are no large part of it. */
const FAR = 8;
/** The share of the land from which on a part is a large one. */
const LARGE = 0.2;

interface Part {
	area: number;
	box: Box;
}

/** Unwrapped: `east` is above 180 where the box crosses the antimeridian. */
function boxOf(points: readonly number[][]): Box {
	// Points, not areas: the bounds of an area on the sphere would depend on which way its rings run.
	const coordinates = points as [number, number][];
	const [[west, south], [east, north]] = geoBounds({ type: 'MultiPoint', coordinates });
	return [west, south, east < west ? east + 360 : east, north];
}

/** Steradians, whichever way the ring runs. */
function areaOf(ring: number[][]): number {
	const area = geoArea({ type: 'Polygon', coordinates: [ring] });
	return Math.min(area, 4 * Math.PI - area);
}

/** How far two boxes lie apart, degrees; also across the antimeridian. */
function gap(a: Box, b: Box): number {
	const across = [-360, 0, 360].map((turn) => Math.max(a[0] - (b[2] + turn), b[0] + turn - a[2], 0));
	return Math.max(Math.min(...across), a[1] - b[3], b[1] - a[3], 0);
}

/**
 * The box of a state in degrees, for the camera: of its main land and what lies near it. What is far away, as an overseas
 * part, would leave nothing to see of either.
 * @returns nothing when the topology has no such state
 */
export function boxOfState(topology: BoundariesTopology, iso3: Iso3): Box | null {
	const state = topology.objects.states.geometries.find(({ id }) => id === iso3);
	if (!state) return null;
	const parts = polygonsOf(shapeOf(topology, state))
		.map((rings): Part & { points: number[][] } => ({
			area: areaOf(rings[0] ?? []),
			points: rings[0] ?? [],
			box: boxOf(rings[0] ?? [])
		}))
		.sort((a, b) => b.area - a.area);
	const total = parts.reduce((sum, { area }) => sum + area, 0);
	const near = parts.slice(0, 1);
	let rest = parts.slice(1);
	for (let grew = true; grew;) {
		const joins = ({ area, box }: Part) =>
			area >= LARGE * total || near.some((other) => gap(box, other.box) <= FAR);
		const joined = rest.filter(joins);
		rest = rest.filter((part) => !joins(part));
		near.push(...joined);
		grew = joined.length > 0;
	}
	return near.length > 0 ? boxOf(near.flatMap(({ points }) => points)) : null;
}
