import { expect, it } from 'vitest';
import { landingOf } from './sorting';

const rows = [
	{ top: 0, height: 40 },
	{ top: 44, height: 80 },
	{ top: 128, height: 40 },
	{ top: 172, height: 40 }
];

it.each([
	[0, 0, 0],
	[0, 45, 1],
	[0, 130, 2],
	// However far below or above all of it: the last, the first.
	[0, 900, 3],
	[3, -900, 0],
	[3, 83, 1],
	[2, 128, 2],
	[1, 60, 1],
	[1, 69, 2]
])('the row at %i, dragged to %i px, lands at %i', (from, top, to) => {
	expect(landingOf(rows, from, top)).toBe(to);
});
