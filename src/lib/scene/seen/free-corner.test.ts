import { expect, it } from 'vitest';
import { boxInCorner, CORNERS, freeCorner, type FreeCorner } from './free-corner';
import { touches, type SignBox } from '../compare/place-signs';

const free = { x: 10, y: 20, width: 400, height: 300 };
const boxOf = (corner: FreeCorner) => boxInCorner(corner, free, [100, 60]);
const of = (
	subject: SignBox | null,
	names: SignBox[] = [],
	now: FreeCorner = 'bottom-left',
	tool?: SignBox
) =>
	freeCorner(CORNERS.below, now, boxOf, {
		tool: (box) => tool !== undefined && touches(box, tool, 0),
		subject: (box) => subject !== null && touches(box, subject, 0),
		name: (box) => names.some((name) => touches(box, name, 0))
	});

it('lies in its corner of the free part', () => {
	expect(boxOf('bottom-right')).toEqual({ x: 310, y: 260, width: 100, height: 60 });
	expect(boxOf('top-left')).toEqual({ x: 10, y: 20, width: 100, height: 60 });
});

it('leaves what the map is about, then names, and else stays', () => {
	const [west, south] = [
		{ x: 0, y: 0, width: 200, height: 400 },
		{ x: 0, y: 200, width: 500, height: 200 }
	];
	expect(of(null)).toBe('bottom-left');
	expect(of(null, [], 'top-right')).toBe('top-right');
	expect(of(west)).toBe('bottom-right');
	expect(of(south)).toBe('top-left');
	expect(of(south, [{ x: 20, y: 30, width: 40, height: 10 }])).toBe('top-right');
	// A name may be covered before the subject is.
	expect(of(west, [{ x: 320, y: 300, width: 40, height: 10 }, boxOf('top-right')])).toBe('bottom-right');
	// Under a tool it would not be seen: rather it covers of both.
	const whole = { x: 0, y: 0, width: 500, height: 400 };
	const east = { x: 380, y: 20, width: 30, height: 200 };
	expect(of(whole, [boxOf('bottom-left'), boxOf('bottom-right'), boxOf('top-left')], 'top-right', east)).toBe(
		'bottom-left'
	);
});
