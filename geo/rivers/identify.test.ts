import { describe, expect, it } from 'vitest';
import { cutAt, identifyRivers, nearestTo, tied } from './identify';
import type { River } from './list';
import type { Point } from '../plane/planar';

const grid = { scale: [0.01, 0.01] as [number, number], translate: [0, 0] as [number, number] };
const upper: Point[][] = [
	[
		[0, 0],
		[4, 0]
	]
];
const lower: Point[][] = [
	[
		[4, 0],
		[8, 0]
	]
];
const landmark = (x: number, y: number) => ({ at: [x, y] as Point, place: `the place ${x}` });
const river = (id: 'naryn' | 'syr-darya', x: number, y = 0.1): River => ({
	id,
	name: id,
	disputes: [],
	through: [landmark(x, y)]
});

describe('identifyRivers', () => {
	it('finds each river by a place that it passes', () => {
		const found = identifyRivers({ rivers: [lower, upper], grid }, [
			river('naryn', 1),
			river('syr-darya', 6)
		]);
		expect(found.get('naryn')).toEqual(upper);
		expect(found.get('syr-darya')).toEqual(lower);
	});

	it('refuses a place that none or several pass', () => {
		const source = { rivers: [lower, upper], grid };
		expect(() => identifyRivers(source, [river('naryn', 1, 2)])).toThrow(
			'0 lines of the source pass the place 1'
		);
		expect(() => identifyRivers(source, [river('naryn', 4)])).toThrow(
			'2 lines of the source pass the place 4'
		);
	});

	it('gives what comes below a confluence to the next river', () => {
		const naryn = { ...river('naryn', 1), until: { ...landmark(3, 0.1), continuesAs: 'syr-darya' as const } };
		const found = identifyRivers({ rivers: [lower, upper], grid }, [naryn, river('syr-darya', 6)]);
		expect(found.get('naryn')?.flat().at(-1)).toEqual([3, 0]);
		expect(found.get('syr-darya')?.[0]).toEqual([
			[3, 0],
			[4, 0]
		]);
	});
});

describe('nearestTo and cutAt', () => {
	it('take the nearest point of the nearest line', () => {
		expect(nearestTo([...upper, ...lower], [5, 1])).toMatchObject({ point: [5, 0], line: 1, d: 1 });
	});

	it('cut nowhere but near the place', () => {
		expect(() => cutAt(upper, landmark(3, 1))).toThrow('no line of the river passes the place 3');
	});
});

describe('tied', () => {
	it('joins ends that are a step apart, and drops what has no length then', () => {
		const lines: Point[][] = [
			[
				[0, 0],
				[4, 0]
			],
			[
				[4.01, 0],
				[8, 0]
			],
			[
				[8, 0.01],
				[8, 0]
			]
		];
		const joined = tied(lines, grid);
		expect(joined).toHaveLength(2);
		expect(joined[0]?.at(-1)).toEqual(joined[1]?.[0]);
	});
});
