import type { Position } from '../domain/types/values';

/** The mean radius of the earth, kilometres. */
const RADIUS = 6371;
const RADIANS = Math.PI / 180;

/** The shortest way between two places on the ground, kilometres (haversine). */
export function kilometresBetween([lon, lat]: Position, [otherLon, otherLat]: Position): number {
	const half = (degrees: number) => Math.sin((degrees * RADIANS) / 2) ** 2;
	const share =
		half(otherLat - lat) + Math.cos(lat * RADIANS) * Math.cos(otherLat * RADIANS) * half(otherLon - lon);
	return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
}
