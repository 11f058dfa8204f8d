/** Windows on the drawn map: how they grow, move and turn into each other. Pure. */
import type { Viewport } from '$lib/scene/viewport/viewport';

/** Widths that a viewport may have, in units of the drawn map: from a valley to a world. */
const NARROWEST = 6;
const WIDEST = 6000;

/**
 * A viewport made smaller (`factor` above 1) or larger about a point that stays where it is.
 * @param at the point as shares of width and height
 */
export function zoomed(
	viewport: Viewport,
	factor: number,
	[across, down]: readonly [number, number]
): Viewport {
	const width = Math.min(WIDEST, Math.max(NARROWEST, viewport.width / factor));
	const height = (viewport.height * width) / viewport.width;
	return {
		x: viewport.x + (viewport.width - width) * across,
		y: viewport.y + (viewport.height - height) * down,
		width,
		height
	};
}

/** A viewport moved by shares of its width and height. */
export const moved = (viewport: Viewport, [across, down]: readonly [number, number]): Viewport => ({
	...viewport,
	x: viewport.x - across * viewport.width,
	y: viewport.y - down * viewport.height
});

/** Between two windows of the same proportions, `t` from 0 to 1; zooming is even, and moving keeps pace with it. */
export function between(from: Viewport, to: Viewport, t: number): Viewport {
	const width = from.width * (to.width / from.width) ** t;
	const span = to.width - from.width;
	const share = Math.abs(span) < 1e-6 * from.width ? t : (width - from.width) / span;
	const height = from.height * (width / from.width);
	const middle = (start: number, size: number, end: number, endSize: number) =>
		start + size / 2 + share * (end + endSize / 2 - start - size / 2);
	return {
		x: middle(from.x, from.width, to.x, to.width) - width / 2,
		y: middle(from.y, from.height, to.y, to.height) - height / 2,
		width,
		height
	};
}

/** Slow, fast, slow. */
export const eased = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** The transform that shows what was drawn for one viewport as it lies in another. @param size of the screen's map */
export function transformOf(
	drawn: Viewport,
	shown: Viewport,
	[width, height]: readonly [number, number]
): string {
	const scale = drawn.width / shown.width;
	const x = ((drawn.x - shown.x) / shown.width) * width;
	const y = ((drawn.y - shown.y) / shown.height) * height;
	return `translate(${x}px, ${y}px) scale(${scale})`;
}
