import { expect, it } from 'vitest';
import { placeCard } from './place-card';
import { overlap } from '$lib/scene/outlines/rectangles';

const free = { left: 20, top: 20, right: 620, bottom: 420 };
const size = [200, 80] as const;
const boxOf = ([left, top]: readonly [number, number]) => ({
	left,
	top,
	right: left + size[0],
	bottom: top + size[1]
});

it('stands beside a thing wherever that is, within the free part and never over it', () => {
	for (let left = 20; left <= 560; left += 60) {
		for (let top = 20; top <= 360; top += 40) {
			const thing = { left, top, right: left + 60, bottom: top + 40 };
			const box = boxOf(placeCard(size, { free, thing: [thing], pointer: [left + 30, top + 20] }));
			expect(overlap(box, thing)).toBe(0);
			expect(overlap(box, free)).toBe(size[0] * size[1]);
		}
	}
});

it('keeps off the pointer on a thing as large as the map', () => {
	const thing = [{ left: -500, top: -500, right: 2000, bottom: 2000 }];
	for (const pointer of [
		[30, 30],
		[610, 410],
		[320, 220],
		[610, 30]
	] as const) {
		const { left, top, right, bottom } = boxOf(placeCard(size, { free, thing, pointer }));
		const [x, y] = pointer;
		expect(x < left || x > right || y < top || y > bottom).toBe(true);
		expect(left >= free.left && right <= free.right && top >= free.top && bottom <= free.bottom).toBe(true);
	}
});

it('stands beside what the keyboard is at', () => {
	const thing = { left: 300, top: 200, right: 300, bottom: 200 };
	expect(
		overlap(boxOf(placeCard(size, { free, thing: [thing], pointer: null })), { ...thing, right: 301 })
	).toBe(0);
});

it('covers none of several pieces, whichever of them is pointed at', () => {
	const pieces = [
		{ left: 100, top: 100, right: 140, bottom: 120 },
		{ left: 420, top: 300, right: 460, bottom: 330 }
	];
	const box = boxOf(placeCard(size, { free, thing: pieces, pointer: [110, 110] }));
	expect(pieces.map((piece) => overlap(box, piece))).toEqual([0, 0]);
});
