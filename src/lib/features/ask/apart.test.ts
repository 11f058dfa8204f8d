import { expect, it } from 'vitest';
import { apart } from './apart';

const ROOM = [320, 290] as const;

it('moves discs apart that lie over each other, and no other', () => {
	// Tashkent, Bishkek and Dushanbe on a phone, with Shanghai.
	const points = [
		[142, 154],
		[150, 140],
		[146, 158],
		[142, 154],
		[280, 178]
	] as const;
	const moved = apart(points, 44, ROOM);
	for (const [index, a] of moved.entries())
		for (const b of moved.slice(index + 1)) expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThan(43);
	expect(moved.at(-1)).toEqual([280, 178]);
});

it('keeps them in their room', () => {
	for (const [x, y] of apart(
		[
			[318, 2],
			[319, 3]
		],
		44,
		ROOM
	)) {
		expect(x).toBeLessThanOrEqual(298);
		expect(y).toBeGreaterThanOrEqual(22);
	}
});
