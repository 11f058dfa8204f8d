import { featureCollection, lineString, polygonize } from '@turf/turf';
import polylabel from 'polylabel';
import type { ClaimLine } from '../read/claims';
import {
	inside,
	keyOf,
	segmentKey,
	segmentsOf,
	toPoint,
	type Point,
	type Rings,
	type Segment
} from '../plane/planar';
import type { StatePolygon } from '../read/states';

/** A point well inside a polygon. */
export const innerPoint = (rings: Rings): Point => {
	const [x = NaN, y = NaN] = polylabel(rings, 0.05);
	return [x, y];
};

/** The pieces into which claim lines cut one polygon of a state; the polygon itself when none runs through it. */
export function cutByClaims({ rings, state }: StatePolygon, lines: ClaimLine[]): Rings[] {
	const own = lines.filter((line) => line.host === state && runsThrough(line.points, rings));
	if (own.length === 0) return [rings];
	const ends = new Set(own.flatMap(({ points }) => points.map(keyOf)));
	const [outer = [], ...holes] = rings;
	// A hole that no line meets stays a hole of the piece around it; turf would lose some.
	const met = holes.filter((hole) => hole.some((p) => ends.has(keyOf(p))));
	const unmet = holes.filter((hole) => !met.includes(hole));
	const segments = uniqueSegments([outer, ...met, ...own.map((line) => line.points)]);
	return polygonize(featureCollection(segments.map((segment) => lineString(segment))))
		.features.map((face) => face.geometry.coordinates.map((ring) => ring.map(toPoint)))
		.map((face) => [...face, ...unmet.filter(([p]) => p && inside(face, p))])
		.filter((face) => inside(rings, innerPoint(face)));
}

// A claim line may touch its state's outline with its ends; its middle segments tell where it runs.
function runsThrough(points: Point[], rings: Rings): boolean {
	return segmentsOf(points).some(([a, b]) => inside(rings, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]));
}

function uniqueSegments(lines: Point[][]): Segment[] {
	const seen = new Map<string, Segment>();
	for (const [a, b] of lines.flatMap(segmentsOf)) {
		const key = segmentKey(a, b);
		if (a.join() !== b.join() && !seen.has(key)) seen.set(key, [a, b]);
	}
	return [...seen.values()];
}
