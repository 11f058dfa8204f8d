import { describe, expect, it } from 'vitest';
import { cutAtAntimeridian, jumps } from './antimeridian';

describe('cutAtAntimeridian', () => {
	it('cuts a polygon that crosses in two, each on its side', () => {
		// Clockwise, as d3 wants it, from 170° E to 170° W.
		const ring = [
			[170, 0],
			[170, 10],
			[-170, 10],
			[-170, 0],
			[170, 0]
		];
		expect(jumps(ring)).toBe(true);
		const parts = cutAtAntimeridian([[ring]]);
		expect(parts).toHaveLength(2);
		for (const [outer = []] of parts) {
			expect(jumps(outer)).toBe(false);
			expect(outer.some(([lon = 0]) => Math.abs(lon) === 180)).toBe(true);
		}
	});

	it('leaves others where they are, to six decimals', () => {
		const ring = [
			[1.00000004, 0],
			[1, 1],
			[2, 1],
			[1.00000004, 0]
		];
		expect(cutAtAntimeridian([[ring]])[0]?.[0]?.[0]).toEqual([1, 0]);
	});
});
