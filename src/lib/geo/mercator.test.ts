import { geoMercator } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { WORLD_UNITS, projectToSvg, scaleOfZoom, svgToLonLat, viewBoxOf, zoomOfScale } from './mercator';

describe('projectToSvg', () => {
	it('is the Web Mercator of d3', () => {
		const d3 = geoMercator()
			.scale(WORLD_UNITS / (2 * Math.PI))
			.translate([WORLD_UNITS / 2, WORLD_UNITS / 2]);
		for (const place of [
			[0, 0],
			[69.24, 41.3],
			[-179, -57],
			[121.47, 83]
		] as [number, number][]) {
			const [x, y] = projectToSvg(place);
			const [ex = NaN, ey = NaN] = d3(place) ?? [];
			expect(x).toBeCloseTo(ex, 6);
			expect(y).toBeCloseTo(ey, 6);
		}
	});

	it('keeps 180° east at the right edge and goes beyond it', () => {
		expect(projectToSvg([180, 0])).toEqual([WORLD_UNITS, WORLD_UNITS / 2]);
		expect(projectToSvg([190, 0])[0]).toBeGreaterThan(WORLD_UNITS);
	});

	it('has an inverse', () => {
		const [lon, lat] = svgToLonLat(projectToSvg([74.59, 42.875]));
		expect(lon).toBeCloseTo(74.59, 9);
		expect(lat).toBeCloseTo(42.875, 9);
	});
});

describe('the camera of MapLibre', () => {
	it('is at zoom 4 when a unit is a pixel', () => {
		expect(zoomOfScale(1)).toBe(4);
		expect(scaleOfZoom(4)).toBe(1);
		expect(zoomOfScale(scaleOfZoom(2.7))).toBeCloseTo(2.7, 12);
	});
});

describe('viewBoxOf', () => {
	it('is the rectangle of a box', () => {
		const [x, y, width, height] = viewBoxOf([-180, 0, 180, 10]);
		expect([x, width]).toEqual([0, WORLD_UNITS]);
		expect(y + height).toBeCloseTo(WORLD_UNITS / 2, 9);
	});
});
