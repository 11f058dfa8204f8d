import { geoInterpolate } from 'd3-geo';
import type { Position } from '../domain/types/values';

/** One point at least so often, radians along the arc: about two degrees. */
const STEP = 0.035;
/** The mean radius of the earth, kilometres. */
const RADIUS = 6371;

/** The shortest way. It knows its length, radians; d3's own measure would bring the whole of its streams along. */
const wayBetween = (from: Position, to: Position) =>
	geoInterpolate(from, to) as ReturnType<typeof geoInterpolate> & { distance: number };

/** How long the shortest way between two places on the ground is, kilometres. */
export const kilometresBetween = (from: Position, to: Position): number =>
	wayBetween(from, to).distance * RADIUS;

/**
 * The shortest way between two places on the sphere, as lines of longitude and latitude in degrees: one line, or two
 * where it is cut at ±180° (RFC 7946, 3.1.9).
 */
export function greatCircle(from: Position, to: Position): Position[][] {
	const at = wayBetween(from, to);
	const steps = Math.max(1, Math.ceil(at.distance / STEP));
	const lines: Position[][] = [[from]];
	let [lon, lat] = from;
	for (let i = 1; i <= steps; i++) {
		const next = i === steps ? to : at(i / steps);
		const east = lon > 0 ? 180 : -180;
		if (Math.abs(next[0] - lon) > 180) {
			const part = (east - lon) / (next[0] + 2 * east - lon);
			const latAtCut = lat + part * (next[1] - lat);
			lines.at(-1)?.push([east, latAtCut]);
			lines.push([[-east, latAtCut]]);
		}
		lines.at(-1)?.push(next);
		[lon, lat] = next;
	}
	return lines;
}
