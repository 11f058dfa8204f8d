import type { SignBox } from '../compare/place-signs';

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
	free: SignBox,
	[width, height]: readonly [width: number, height: number]
): SignBox {
	return {
		x: corner.endsWith('left') ? free.x : free.x + free.width - width,
		y: corner.startsWith('top') ? free.y : free.y + free.height - height,
		width,
		height
	};
}

/**
 * The corner where a thing covers least: it lies under no tool, then covers nothing of what the map is about, then no name.
 * Where it stands now it stays while no other is better.
 * @param tool whether a tool of the map lies in a box: it would lie over the thing
 * @param subject whether something of the subject lies in a box
 * @param name whether a name or a circle lies in a box
 */
export function freeCorner(
	corners: readonly FreeCorner[],
	now: FreeCorner,
	boxOf: (corner: FreeCorner) => SignBox,
	{ tool, subject, name }: Record<'tool' | 'subject' | 'name', (box: SignBox) => boolean>
): FreeCorner {
	const cost = (corner: FreeCorner) => {
		const box = boxOf(corner);
		return (tool(box) ? 4 : 0) + (subject(box) ? 2 : 0) + (name(box) ? 1 : 0);
	};
	const first = corners[0] ?? now;
	const best = corners.reduce((least, corner) => (cost(corner) < cost(least) ? corner : least), first);
	return cost(now) <= cost(best) ? now : best;
}
