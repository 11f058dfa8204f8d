import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { scaleBarOf } from './scale-bar';
import { HOME, viewportOf } from './viewport';
import { svgToLonLat } from '$lib/geo/mercator';
import type { Box } from '$lib/geo/topology-types';

/** Kilometres between the ends of a bar in the middle of a map, on the sphere. */
function measured(box: Box, scale: number, length: number): number {
	const { x, y, width, height } = viewportOf(box);
	const at = (aside: number) => svgToLonLat([x + width / 2 + aside / scale, y + height / 2]);
	return geoDistance(at(-length / 2), at(length / 2)) * 6371;
}

describe('scaleBarOf', () => {
	it.each([
		['a valley', [70, 39, 73, 41], 30],
		['the Gulf', [54, 25, 56, 27], 40],
		['two states', [60, 25, 80, 38], 2],
		['the far north', [60, 66, 70, 72], 5]
	] as [string, Box, number][])('is as long as it says on %s', (_, box, scale) => {
		const { km, length } = scaleBarOf(viewportOf(box), scale, 120);
		expect(length).toBeLessThanOrEqual(120);
		expect(length).toBeGreaterThan(48 - 1e-9);
		expect([1, 2, 5]).toContain(Number(String(km)[0]));
		expect(Math.abs(measured(box, scale, length) / km - 1)).toBeLessThan(0.01);
	});

	it('says for which latitude it is where the scale changes from top to bottom', () => {
		expect(scaleBarOf(HOME, 0.4, 120).latitude).toBe(40);
		expect(scaleBarOf(viewportOf([70, 39, 73, 41]), 30, 120).latitude).toBeNull();
	});
});
