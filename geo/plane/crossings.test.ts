import { describe, expect, it } from 'vitest';
import { crossings, doubled } from './crossings';

describe('crossings', () => {
	it('finds where two arcs cross, and an arc crosses itself', () => {
		const cross = crossings([
			[
				[0, 0],
				[2, 2]
			],
			[
				[0, 2],
				[2, 0]
			]
		]);
		expect(cross).toEqual([{ arcs: [0, 1], at: [1, 1] }]);
		const eight = crossings([
			[
				[0, 0],
				[2, 2],
				[2, 0],
				[0, 2]
			]
		]);
		expect(eight[0]).toEqual({ arcs: [0, 0], at: [1, 1] });
	});

	it('lets arcs meet at their ends', () => {
		expect(
			crossings([
				[
					[0, 0],
					[1, 1]
				],
				[
					[1, 1],
					[2, 0]
				]
			])
		).toEqual([]);
	});
});

describe('doubled', () => {
	it('finds a piece of border that is drawn twice, whichever way it runs', () => {
		const twice = doubled([
			[
				[0, 0],
				[1, 0]
			],
			[
				[1, 0],
				[0, 0]
			]
		]);
		expect(twice.map(({ arcs }) => arcs)).toEqual([[0, 1]]);
	});
});
