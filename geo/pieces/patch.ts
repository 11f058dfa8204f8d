import { convex, multiPoint } from '@turf/turf';
import { crossings } from '../plane/crossings';
import { ringArea, toPoint, type Point } from '../plane/planar';
import type { StatePolygon } from '../read/states';

/** An outline that crosses itself is replaced by its hull only below this, square degrees: never a real coast. */
const LARGEST_PATCH = 0.05;

function hullOf(ring: Point[]): Point[] {
	const hull = convex(multiPoint(ring));
	return (hull?.geometry.coordinates[0] ?? ring).map(toPoint);
}

/**
 * Repairs what is broken in the source itself: a few outlines cross themselves since the source was rounded.
 * Of a long coast the loop goes when the coast is simplified, and validation would find it. No detail can bring an
 * atoll of a few points apart again, so its convex hull stands for it.
 * (What belongs to which state is decided in `identify.ts`.)
 */
export function patch(polygons: StatePolygon[]): StatePolygon[] {
	const mended = (ring: Point[]): Point[] => {
		const small = Math.abs(ringArea(ring)) < LARGEST_PATCH;
		return small && crossings([ring]).length > 0 ? hullOf(ring) : ring;
	};
	return polygons.map((polygon) => ({ ...polygon, rings: polygon.rings.map(mended) }));
}
