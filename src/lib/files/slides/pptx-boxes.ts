/** Where the parts of a slide with a map lie, in inches: what explains the map takes what it needs, the map the rest. */
import { BOXES, LEAST_LETTERS, SLIDE_MARGIN, WHOLE } from './pptx-master';
import { widthOf } from '$lib/lesson/deck/paging';
import { fitLegend, leastHeight, type LegendRows } from '$lib/draw/legend/legend-rows';

/** Size of letters in points: of the legend and, by how long it is, of the caption. */
const KEY = LEAST_LETTERS;
const CAPTION = { short: 14, long: LEAST_LETTERS };
/** The legend is never higher. */
const HIGHEST = 1.9;
const GAP = 0.06;
/** Below it stand the sources. */
const FLOOR = BOXES.beside.y + BOXES.beside.h;
/** Pixels of CSS that the map is laid out in, across: it is shown somewhat larger, so that names can be read. */
const ACROSS = 745;

export interface SlideBox {
	x: number;
	y: number;
	w: number;
	h: number;
}

export interface MapBoxes<T> {
	picture: SlideBox;
	caption: SlideBox & { size: number };
	key: SlideBox & LegendRows<T>;
	beside: SlideBox;
}

function keyOf<T extends { text: string }>(items: readonly T[]): MapBoxes<T>['key'] {
	const fit = (h: number) => fitLegend(items, { width: WHOLE, height: h }, KEY / 72, false);
	const box = (h: number) => ({ x: SLIDE_MARGIN, y: FLOOR - h, w: WHOLE, h });
	if (items.length === 0) return { ...box(0), ...fit(HIGHEST) };
	const heights = { from: 0.22, step: 0.06, most: HIGHEST };
	const h = leastHeight(items, WHOLE, KEY / 72, heights) ?? HIGHEST;
	return { ...box(h), ...fit(h) };
}

/** Some of the items in the box that all of them have. */
export const keyIn = <T extends { text: string }>(
	box: SlideBox,
	items: readonly T[]
): MapBoxes<T>['key'] => ({
	...box,
	...fitLegend(items, { width: box.w, height: box.h }, KEY / 72, false)
});

/** The boxes of a slide whose map is explained by these items and has this caption. */
export function boxesOf<T extends { text: string }>(items: readonly T[], caption: string): MapBoxes<T> {
	const key = keyOf(items);
	const size = caption.length > 90 ? CAPTION.long : CAPTION.short;
	const { x, y, w } = BOXES.picture;
	const lines = Math.ceil((widthOf(caption) * 1.07) / ((w * 72) / (size * 0.54)));
	const high = Math.max(0.3, (lines * size * 1.22) / 72);
	const floor = key.y - (key.h > 0 ? GAP : 0);
	return {
		key,
		caption: { x, y: floor - high, w, h: high, size },
		picture: { x, y, w, h: floor - high - 0.03 - y },
		beside: { ...BOXES.beside, h: floor - BOXES.beside.y }
	};
}

/** The size in which the map of a box is drawn. */
export const pixelsOf = ({ w, h }: SlideBox) => ({ width: ACROSS, height: Math.round((ACROSS * h) / w) });
