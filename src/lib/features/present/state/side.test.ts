import { describe, expect, it } from 'vitest';
import { coveredBy, cornerFor, rectanglesOfPath, type Rectangle } from './side';
import { HOME, viewportOf } from '$lib/scene/viewport/viewport';

const screen = { width: 1024, height: 768, caption: [380, 640] } as const;
const home: Rectangle = {
	left: HOME.x,
	top: HOME.y,
	right: HOME.x + HOME.width,
	bottom: HOME.y + HOME.height
};
const boxed = (box: [number, number, number, number]): Rectangle => {
	const { x, y, width, height } = viewportOf(box);
	return { left: x, top: y, right: x + width, bottom: y + height };
};
const apart = (a: Rectangle, b: Rectangle) =>
	a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe('the corner of the caption', () => {
	it('is on the left without a selection', () => {
		expect(cornerFor(home, [], screen)).toEqual({ side: 'left', edge: 'top' });
	});

	it('is on the side away from what is selected', () => {
		expect(cornerFor(home, [boxed([100, 20, 120, 40])], screen).side).toBe('left');
		expect(cornerFor(home, [boxed([28, 50, 40, 58])], screen).side).toBe('right');
	});

	it('never covers what lies in the viewport that is shown, wherever it lies', () => {
		for (let west = 22; west <= 118; west += 8) {
			for (let south = 8; south <= 56; south += 8) {
				const piece = boxed([west, south, west + 8, south + 5]);
				expect(apart(coveredBy(cornerFor(home, [piece], screen), home, screen), piece)).toBe(true);
			}
		}
	});

	it('covers least of what goes beyond the viewport', () => {
		// To the east of the viewport, far beyond it.
		const east = boxed([130, 50, 175, 70]);
		expect(apart(coveredBy(cornerFor(home, [east], screen), home, screen), east)).toBe(true);
	});
});

describe('the pieces of a path', () => {
	it('are measured along relative steps and along curves', () => {
		expect(rectanglesOfPath('M10,20l3-4,0,5zM100,100l-5,5')).toEqual([
			{ left: 10, top: 16, right: 13, bottom: 21 },
			{ left: 95, top: 100, right: 100, bottom: 105 }
		]);
		expect(rectanglesOfPath('M10,10Q20,0 30,10')).toEqual([{ left: 10, top: 0, right: 30, bottom: 10 }]);
	});
});
