/** What labels, circles and lines cover, in CSS pixels from the origin of the drawn map. */
import { isHan, textWidth } from './text-width';
import type { Candidate } from './label-scales';

export interface LabelBox {
	x0: number;
	y0: number;
	x1: number;
	y1: number;
}

/** CSS pixels. */
export type LabelSize = readonly [width: number, height: number];

/** A thing that no label may cover: a circle, in SVG units and CSS pixels. */
export interface Obstacle {
	position: [number, number];
	/** How far from there it stands, in CSS pixels. */
	shift?: [number, number];
	radius: number;
	/** The scale from which on it is drawn where it can be seen; at any unless given. */
	from?: number;
}

/** What the map shows first, across, in SVG units: a label that begins in it must end in it. */
export type Bounds = readonly [left: number, right: number];

/** Between what is named and its name, CSS pixels. */
export const GAP = 14;
/** The same from the end of a line. */
export const LED_GAP = 3;
const HEIGHT = 1.1;
/** Between capitals, in sizes of the font. */
const SPACING = 0.07;
/** The typeface of the page may be missing: others are a little wider. */
const SPARE = 1.03;

/**
 * How large a name is.
 * @param fontSize CSS pixels
 * @param capitals in capitals, and set wide, as the names of states are
 */
export const labelSize = (text: string, fontSize: number, capitals = false): LabelSize => [
	SPARE *
		(capitals
			? textWidth(text.toUpperCase(), fontSize, 600) + (isHan(text) ? 0 : text.length * fontSize * SPACING)
			: textWidth(text, fontSize, 600)),
	fontSize * HEIGHT
];

/** What a label covers at a place. */
export function labelBox(
	[width, height]: LabelSize,
	{ position, anchor, lead }: Candidate,
	scale: number
): LabelBox {
	const [x, y] = [position[0] * scale, position[1] * scale];
	const gap = lead ? LED_GAP : GAP;
	const left = { right: x + gap, left: x - gap - width }[anchor as string] ?? x - width / 2;
	const top = { above: y - gap - height, below: y + gap }[anchor as string] ?? y - height / 2;
	return { x0: left, y0: top, x1: left + width, y1: top + height };
}

/** True unless the box is cut where the map first ends. */
export function within(box: LabelBox, [left, right]: Bounds, scale: number): boolean {
	const [x0, x1] = [left * scale, right * scale];
	return box.x1 < x0 || box.x0 > x1 || (box.x0 >= x0 && box.x1 <= x1);
}

export function boxesOverlap(a: LabelBox, b: LabelBox): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function coversObstacle(
	box: LabelBox,
	{ position, shift = [0, 0], radius, from = 0 }: Obstacle,
	scale: number
): boolean {
	const [x, y] = [position[0] * scale + shift[0], position[1] * scale + shift[1]];
	const dx = Math.max(box.x0 - x, 0, x - box.x1);
	const dy = Math.max(box.y0 - y, 0, y - box.y1);
	return scale >= from && dx * dx + dy * dy < radius * radius;
}

/** Points along the line that leads to a label, in CSS pixels. */
export function pointsAlong({ position, lead = position }: Candidate, scale: number): [number, number][] {
	return Array.from({ length: 20 }, (_, index) => {
		const share = index / 19;
		const at = (axis: 0 | 1) => (lead[axis] + share * (position[axis] - lead[axis])) * scale;
		return [at(0), at(1)];
	});
}

export const isIn = ([x, y]: [number, number], { x0, y0, x1, y1 }: LabelBox) =>
	x > x0 && x < x1 && y > y0 && y < y1;

type Line = readonly [from: readonly [number, number], to: readonly [number, number]];

/** Whether two straight lines cross. */
export function linesCross([a, b]: Line, [c, d]: Line): boolean {
	const side = ([x0, y0]: Line[0], [x1, y1]: Line[0], [x, y]: Line[0]) =>
		Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
	return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}
