import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { greatCircle, kilometresBetween } from './great-circle';

describe('greatCircle', () => {
	it('goes from place to place and north of the straight line in the north', () => {
		const [line = []] = greatCircle([66, 41], [71, 38]);
		expect(line[0]).toEqual([66, 41]);
		expect(line.at(-1)).toEqual([71, 38]);
		const [far = []] = greatCircle([10, 50], [110, 50]);
		expect(Math.max(...far.map(([, lat]) => lat))).toBeGreaterThan(60);
	});

	it('is as long as the distance', () => {
		const [line = []] = greatCircle([78, 22], [104, 35]);
		const length = line.slice(1).reduce((sum, p, i) => sum + geoDistance(line[i] ?? p, p), 0);
		expect(length).toBeCloseTo(geoDistance([78, 22], [104, 35]), 9);
	});

	it('is measured in kilometres', () => {
		expect(kilometresBetween([0, 0], [180, 0])).toBeCloseTo(20_015, 0);
		expect(kilometresBetween([179, 0], [-179, 0])).toBeCloseTo(222.4, 1);
		expect(kilometresBetween([69.25, 41.3], [69.25, 41.3])).toBe(0);
	});

	it('is cut at ±180°, at the same latitude on both sides', () => {
		const lines = greatCircle([170, 60], [-150, 65]);
		expect(lines).toHaveLength(2);
		const [end, start] = [lines[0]?.at(-1), lines[1]?.[0]];
		expect([end?.[0], start?.[0]]).toEqual([180, -180]);
		expect(end?.[1]).toBe(start?.[1]);
		const [back] = greatCircle([-150, 65], [170, 60]);
		expect(back?.at(-1)?.[0]).toBe(-180);
		for (const line of lines)
			line.forEach(([lon], i) => expect(Math.abs(lon - (line[i - 1]?.[0] ?? lon))).toBeLessThan(10));
	});
});
