import { describe, expect, it } from 'vitest';
import { clipLine } from './clip-line';

const viewport = { x: 0, y: 0, width: 10, height: 10 };

describe('clipLine', () => {
	it('keeps what lies within as it is', () => {
		const line: [number, number][] = [
			[1, 1],
			[5, 2],
			[9, 9]
		];
		expect(clipLine(line, viewport)).toEqual([line]);
	});

	it('keeps a segment that crosses with both of its ends outside', () => {
		const line: [number, number][] = [
			[-10, 5],
			[20, 5]
		];
		expect(clipLine(line, viewport)).toEqual([
			[
				[0, 5],
				[10, 5]
			]
		]);
	});

	it('cuts a line that leaves and comes back into pieces', () => {
		const line: [number, number][] = [
			[5, 5],
			[15, 5],
			[15, 8],
			[5, 8]
		];
		expect(clipLine(line, viewport)).toEqual([
			[
				[5, 5],
				[10, 5]
			],
			[
				[10, 8],
				[5, 8]
			]
		]);
	});

	it('leaves nothing of a line outside, or of a point', () => {
		const outside: [number, number][] = [
			[-5, 20],
			[30, 20]
		];
		expect(clipLine(outside, viewport)).toEqual([]);
		expect(clipLine([[5, 5]], viewport)).toEqual([]);
	});
});
