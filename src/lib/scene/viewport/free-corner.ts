import { overlap, type Rectangle } from '../outlines/rectangles';

/** Where in the free part of a map something stands. */
export type FreeCorner = 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';

/** From what corner on the others are tried: below, or above where tools stand below. */
export const CORNERS: Record<'below' | 'above', readonly FreeCorner[]> = {
	below: ['bottom-left', 'bottom-right', 'top-left', 'top-right'],
	above: ['top-right', 'top-left', 'bottom-right', 'bottom-left']
};

/** What a thing covers that stands in a corner. */
export function boxInCorner(
	corner: FreeCorner,
	{ left, top, right, bottom }: Rectangle,
	[width, height]: readonly [width: number, height: number]
): Rectangle {
	const x = corner.endsWith('left') ? left : right - width;
	const y = corner.startsWith('top') ? top : bottom - height;
	return { left: x, top: y, right: x + width, bottom: y + height };
}

/**
 * The corner where a thing covers least: first nothing of what the map is about, then no name. Where it stands now it stays
 * while no other is better.
 * @param subject whether something of the subject lies in a box
 * @param names what names and marks cover
 */
export function freeCorner(
	corners: readonly FreeCorner[],
	now: FreeCorner,
	boxOf: (corner: FreeCorner) => Rectangle,
	{ subject, names }: { subject: (box: Rectangle) => boolean; names: readonly Rectangle[] }
): FreeCorner {
	const cost = (corner: FreeCorner) => {
		const box = boxOf(corner);
		return (subject(box) ? 100 : 0) + names.filter((name) => overlap(box, name) > 0).length;
	};
	const first = corners[0] ?? now;
	const best = corners.reduce((least, corner) => (cost(corner) < cost(least) ? corner : least), first);
	return cost(now) <= cost(best) ? now : best;
}
