import { expect, it } from 'vitest';
import { boxInCorner, CORNERS, freeCorner, type FreeCorner } from './free-corner';
import { overlap, type Rectangle } from '../outlines/rectangles';

const free = { left: 10, top: 20, right: 410, bottom: 320 };
const boxOf = (corner: FreeCorner) => boxInCorner(corner, free, [100, 60]);
const of = (subject: Rectangle | null, names: Rectangle[] = [], now: FreeCorner = 'bottom-left') =>
	freeCorner(CORNERS.below, now, boxOf, {
		subject: (box) => subject !== null && overlap(box, subject) > 0,
		names
	});

it('lies in its corner of the free part', () => {
	expect(boxOf('bottom-right')).toEqual({ left: 310, top: 260, right: 410, bottom: 320 });
	expect(boxOf('top-left')).toEqual({ left: 10, top: 20, right: 110, bottom: 80 });
});

it('leaves what the map is about, then names, and else stays', () => {
	const [west, south] = [
		{ left: 0, top: 0, right: 200, bottom: 400 },
		{ left: 0, top: 200, right: 500, bottom: 400 }
	];
	expect(of(null)).toBe('bottom-left');
	expect(of(null, [], 'top-right')).toBe('top-right');
	expect(of(west)).toBe('bottom-right');
	expect(of(south)).toBe('top-left');
	expect(of(south, [{ left: 20, top: 30, right: 60, bottom: 40 }])).toBe('top-right');
	// A name may be covered before the subject is.
	expect(of(west, [{ left: 320, top: 300, right: 360, bottom: 310 }, boxOf('top-right')])).toBe(
		'bottom-right'
	);
});
