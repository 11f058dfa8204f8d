import { geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Position } from 'geojson';
import { polygonsOf } from '../../src/lib/geo/shape';

type Ring = Position[];

/** True when a ring jumps from one side of the world to the other, or runs around a pole. */
export const jumps = (ring: Ring): boolean =>
	ring.some((p, i) => i > 0 && Math.abs((p[0] ?? 0) - (ring[i - 1]?.[0] ?? 0)) > 180);

/** Six decimals: what RFC 7946 asks for, and enough to make floating noise of the projection vanish. */
export const round = (p: Position): Position => [round6(meridian(p[0] ?? 0)), round6(p[1] ?? 0)];
const round6 = (x: number): number => Math.round(x * 1e6) / 1e6;
// The source's own cut left vertices a few metres beside the meridian; they belong on it.
const meridian = (x: number): number => (Math.abs(x) > 179.9995 ? Math.sign(x) * 180 : x);

// Degrees in, degrees out: the projection is used for its cut along ±180° only. Its y axis points down.
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

/** The way along the south pole gets points between, or its ends would lie half a world apart. */
function alongPole(ring: Ring): Ring {
	return ring.flatMap((p, i): Ring => {
		const [before = NaN, lat] = ring[i - 1] ?? [];
		const [x = 0, y] = p;
		if (lat !== -90 || y !== -90 || Math.abs(x - before) <= 90) return [p];
		return [1 / 3, 2 / 3].map((t): Position => [before + Math.round(t * (x - before)), -90]).concat([p]);
	});
}

function cut(rings: Ring[]): Ring[][] {
	const projected = geoProject({ type: 'Polygon', coordinates: rings }, degrees);
	return polygonsOf(projected).map((polygon) =>
		polygon.map((ring) => alongPole(ring.map(([x = 0, y = 0]) => round([x, -y]))))
	);
}

/**
 * Cuts polygons at ±180°. world-atlas is stitched across it for spherical projections; drawn flat as it is,
 * it paints bands through Russia and Fiji and around Antarctica. Whatever does not cross is only rounded.
 * @param polygons longitude, latitude in degrees, wound clockwise as d3 expects.
 */
export function cutAtAntimeridian(polygons: Ring[][]): Ring[][] {
	return polygons.flatMap((rings) =>
		rings.some(jumps) ? cut(rings) : [rings.map((ring) => ring.map(round))]
	);
}
