/**
 * Places labels so that none covers another: each knows the smallest scale at which it has room.
 * Greedy, in the order given (the important ones first); sizes are estimates, since the server has no fonts.
 */

export interface LabelRequest {
	key: string;
	text: string;
	/** In SVG units. */
	position: [number, number];
	/** Where the label may stand, the preferred place first. */
	anchors: readonly Anchor[];
	/** CSS pixels. */
	fontSize: number;
	/** How wide a letter is, in sizes of the font; capitals are wider. */
	letter?: number;
}

export type Anchor = 'centre' | 'right' | 'left' | 'above' | 'below';

export interface PlacedLabel {
	key: string;
	anchor: Anchor;
	/** CSS pixels per SVG unit from which on the label has room. */
	minScale: (typeof LABEL_SCALES)[number];
}

/** A thing that no label may cover: a circle, in SVG units and CSS pixels. */
export interface Obstacle {
	position: [number, number];
	/** How far from there it stands, in CSS pixels. */
	shift?: [number, number];
	radius: number;
}

/** What the map shows first, across, in SVG units: a label that begins in it must end in it. */
export type Bounds = readonly [left: number, right: number];

type Placed = Omit<PlacedLabel, 'key'> & { request: LabelRequest };
type Box = { x0: number; y0: number; x1: number; y1: number };

/** Scales that labels are tried at, from the widest view to the closest: 320 px phones to a zoomed projector. */
export const LABEL_SCALES = [0.14, 0.19, 0.25, 0.32, 0.4, 0.5, 0.65, 0.85, 1.2, 2, 4] as const;

const GAP = 14;
/** Source Sans 3 semibold is about 0.56 em wide on average; a little more, so that estimates err apart. */
const LETTER = 0.56;

/** A label that finds no room even at the closest scale is left out. */
export function placeLabels(
	requests: LabelRequest[],
	obstacles: Obstacle[] = [],
	bounds?: Bounds
): PlacedLabel[] {
	const placed = new Map<string, Placed>();
	for (const request of requests) {
		const found = firstRoom(request, [...placed.values()], obstacles, bounds);
		if (found) placed.set(request.key, { ...found, request });
	}
	return [...placed.entries()].map(([key, { anchor, minScale }]) => ({ key, anchor, minScale }));
}

function firstRoom(
	request: LabelRequest,
	placed: Placed[],
	obstacles: Obstacle[],
	bounds?: Bounds
): Omit<Placed, 'request'> | null {
	// Free at a scale and at all closer ones: a label that has appeared does not vanish on zooming in.
	for (const [index, minScale] of LABEL_SCALES.entries()) {
		for (const anchor of request.anchors) {
			const free = LABEL_SCALES.slice(index).every((scale) => {
				const box = boxOf(request, anchor, scale);
				return (
					(!bounds || within(box, bounds, scale)) &&
					obstacles.every((obstacle) => !covers(box, obstacle, scale)) &&
					placed.every(
						(other) => other.minScale > scale || !overlap(box, boxOf(other.request, other.anchor, scale))
					)
				);
			});
			if (free) return { anchor, minScale };
		}
	}
	return null;
}

function boxOf(
	{ text, position, fontSize, letter = LETTER }: LabelRequest,
	anchor: Anchor,
	scale: number
): Box {
	const [x, y] = [position[0] * scale, position[1] * scale];
	const width = text.length * fontSize * letter;
	const height = fontSize * 1.1;
	const left = {
		centre: x - width / 2,
		above: x - width / 2,
		below: x - width / 2,
		right: x + GAP,
		left: x - GAP - width
	}[anchor];
	const top = {
		centre: y - height / 2,
		left: y - height / 2,
		right: y - height / 2,
		above: y - GAP - height,
		below: y + GAP
	}[anchor];
	return { x0: left, y0: top, x1: left + width, y1: top + height };
}

function within(box: Box, [left, right]: Bounds, scale: number): boolean {
	const [x0, x1] = [left * scale, right * scale];
	return box.x1 < x0 || box.x0 > x1 || (box.x0 >= x0 && box.x1 <= x1);
}

function overlap(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

function covers(box: Box, { position, shift = [0, 0], radius }: Obstacle, scale: number): boolean {
	const [x, y] = [position[0] * scale + shift[0], position[1] * scale + shift[1]];
	const dx = Math.max(box.x0 - x, 0, x - box.x1);
	const dy = Math.max(box.y0 - y, 0, y - box.y1);
	return dx * dx + dy * dy < radius * radius;
}
