import type { Geometry, Position } from 'geojson';

/** Degrees between two labels of a line, and the zoom from which on there is room for them. */
const TIERS = [
	{ apart: 5, near: 5 },
	{ apart: 1.25, near: 7 }
] as const;

/** A part shorter than this much of the distance has no label. */
const SHORTEST = 0.2;

/** Where a label of a line may stand, and from which zoom on. */
export interface LabelPlace {
	position: Position;
	near: number;
}

const partsOf = (geometry: Geometry): Position[][] =>
	geometry.type === 'LineString'
		? [geometry.coordinates]
		: geometry.type === 'MultiLineString'
			? geometry.coordinates
			: [];

/**
 * Places along a line, evenly spaced about its middle. Borders bend too often for letters that follow them, and in
 * tiles the same label comes twice: so labels stand beside points of the line.
 */
export function labelPlaces(geometry: Geometry): LabelPlace[] {
	return partsOf(geometry).flatMap((line) => {
		const ends = [0];
		for (const [index, [x = 0, y = 0]] of line.entries()) {
			const [px = x, py = y] = line[index - 1] ?? [];
			if (index > 0) ends.push((ends.at(-1) ?? 0) + Math.hypot(x - px, y - py));
		}
		const length = ends.at(-1) ?? 0;
		const at = (distance: number): Position => {
			const index = Math.max(
				1,
				ends.findIndex((end) => end >= distance)
			);
			const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = [line[index - 1], line[index]];
			const [from = 0, to = 0] = [ends[index - 1], ends[index]];
			const share = to > from ? (distance - from) / (to - from) : 0;
			return [ax + share * (bx - ax), ay + share * (by - ay)];
		};
		return TIERS.flatMap(({ apart, near }, tier) => {
			if (length < apart * SHORTEST) return [];
			const steps = Math.floor(length / 2 / apart);
			const wider = TIERS[tier - 1]?.apart;
			return Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * apart)
				.filter((offset) => !wider || length < wider * SHORTEST || offset % wider !== 0)
				.map((offset) => ({ position: at(length / 2 + offset), near }));
		});
	});
}
