import { expect, it } from 'vitest';
import { around, overlap, rectanglesOfPath, shared } from './rectangles';

it('measures the pieces of a path along relative steps and along curves', () => {
	expect(rectanglesOfPath('M10,20l3-4,0,5zM100,100l-5,5')).toEqual([
		{ left: 10, top: 16, right: 13, bottom: 21 },
		{ left: 95, top: 100, right: 100, bottom: 105 }
	]);
	expect(rectanglesOfPath('M10,10Q20,0 30,10')).toEqual([{ left: 10, top: 0, right: 30, bottom: 10 }]);
});

it('joins rectangles, and says what two of them share', () => {
	const [a, b] = [
		{ left: 0, top: 0, right: 10, bottom: 10 },
		{ left: 6, top: 8, right: 20, bottom: 30 }
	];
	expect(around([])).toBeNull();
	expect(around([a, b])).toEqual({ left: 0, top: 0, right: 20, bottom: 30 });
	expect(shared(a, b)).toEqual({ left: 6, top: 8, right: 10, bottom: 10 });
	expect(overlap(a, b)).toBe(8);
	expect(overlap(a, { ...b, left: 11 })).toBe(0);
});
