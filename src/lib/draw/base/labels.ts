import { element, haloed, short, textElement, type TextAnchor } from './svg';
import { linesCross } from '$lib/scene/names/label-boxes';
import { textWidth, type Weight } from '$lib/scene/names/text-width';

/** A rectangle in pixels. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

export interface Circle {
	x: number;
	y: number;
	radius: number;
}

/** A name that wants a place on the map; the important ones come first. */
export interface NameRequest {
	key: string;
	text: string;
	/** Pixels. */
	at: [number, number];
	/** `inside`: over the point or near it; `beside`: next to a mark of this radius. */
	stands: { inside: true } | { beside: number };
	size: number;
	weight: Weight;
	fill: string;
	halo: string;
	/** Where the text finds no room, this may. */
	short?: string;
	/** Where it may stand; anywhere unless given. */
	mayStand?: (box: Rect) => boolean;
	/** It stands at its point, whatever is there; others give way. */
	always?: boolean;
	/** Places of its own instead of those about its point, the preferred first. */
	places?: () => readonly OwnPlace[];
}

/**
 * A box for a name, and which end of the text is held there: that at the mark, so that a typeface with wider letters than
 * ours grows away from it.
 */
interface Place {
	box: Rect;
	anchor: TextAnchor;
	/** The line that leads there from what is named. */
	lead?: readonly [from: Point, to: Point];
}
type Point = readonly [x: number, y: number];

export interface OwnPlace extends Place {
	/** Its colours there, if these are others. */
	beside?: Pick<NameRequest, 'fill' | 'halo'>;
}

/** A name with its place; `box` is what it covers. */
export interface PlacedName extends Place {
	request: NameRequest;
}

/** How far names stay from the left and right edge of a map, CSS pixels: in another typeface they are wider. */
export const EDGE = 14;

/** How far two names on a line stay apart, in sizes of the letters: in another typeface they would touch. */
const APART = 0.4;

const ASCENT = 0.74;
const HEIGHT = 0.98;

/** Where a name may stand, the preferred first. */
function placesOf({ at: [x, y], stands, size, text: name, weight }: NameRequest): Place[] {
	const width = textWidth(name, size, weight);
	const height = size * HEIGHT;
	const place = (left: number, top: number, anchor: TextAnchor = 'middle'): Place => ({
		box: { x: left, y: top, width, height },
		anchor
	});
	if ('inside' in stands) {
		const shifts: [number, number][] = [
			[0, 0],
			[0, -1],
			[0, 1],
			[0, -2],
			[0, 2],
			[0.35, 0],
			[-0.35, 0],
			[0.3, -1.2],
			[-0.3, 1.2],
			[0.3, 1.2],
			[-0.3, -1.2]
		];
		return shifts.map(([right, down]) =>
			place(x - width / 2 + right * width, y - height / 2 + down * height * 0.9)
		);
	}
	const gap = stands.beside + size * 0.28;
	const slant = gap * 0.7;
	return [
		place(x + gap, y - height / 2, 'start'),
		place(x - gap - width, y - height / 2, 'end'),
		place(x - width / 2, y - gap - height),
		place(x - width / 2, y + gap),
		place(x + slant, y - slant - height, 'start'),
		place(x + slant, y + slant, 'start'),
		place(x - slant - width, y - slant - height, 'end'),
		place(x - slant - width, y + slant, 'end')
	];
}

export const rectsOverlap = (a: Rect, b: Rect): boolean =>
	a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export function covers(box: Rect, { x, y, radius }: Circle): boolean {
	const dx = Math.max(box.x - x, 0, x - box.x - box.width);
	const dy = Math.max(box.y - y, 0, y - box.y - box.height);
	return dx * dx + dy * dy < radius * radius;
}

const isIn = (box: Rect, { x, y, width, height }: Rect): boolean =>
	box.x >= x && box.y >= y && box.x + box.width <= x + width && box.y + box.height <= y + height;

/** Whether a line runs through a box. */
const crosses = ([[x0, y0], [x1, y1]]: readonly [Point, Point], { x, y, width, height }: Rect): boolean =>
	Array.from({ length: 20 }, (_, index) => index / 19).some((share) => {
		const [right, down] = [x0 + share * (x1 - x0) - x, y0 + share * (y1 - y0) - y];
		return right > 0 && right < width && down > 0 && down < height;
	});

/**
 * Names where they have room: on no other name, on no mark, wholly on the map. Greedy, in the order given; who finds no
 * room is left out.
 * @param taken what else stands on the map
 */
export function placeNames(
	requests: NameRequest[],
	marks: Circle[],
	map: Rect,
	taken: readonly Rect[] = []
): PlacedName[] {
	const placed: PlacedName[] = [];
	const isFree = ({ box, lead }: Place, size: number) => {
		const room = { ...box, x: box.x - APART * size, width: box.width + 2 * APART * size };
		const standing = [...placed.map((name) => name.box), ...taken];
		return (
			isIn(box, map) &&
			standing.every((other) => !rectsOverlap(room, other) && !(lead && crosses(lead, other))) &&
			placed.every(
				(other) => !other.lead || (!crosses(other.lead, room) && !(lead && linesCross(lead, other.lead)))
			)
		);
	};
	for (const whole of requests) {
		const tries = whole.short ? [whole, { ...whole, text: whole.short }] : [whole];
		const boxes = tries.flatMap((request) =>
			(request.places?.() ?? placesOf(request)).map(({ beside, ...place }: OwnPlace) => ({
				request: { ...request, ...beside },
				...place
			}))
		);
		const last = ({ request }: PlacedName) => request.always && request.text === tries.at(-1)?.text;
		const found =
			boxes.find(
				(name) =>
					isFree(name, name.request.size) &&
					marks.every((mark) => !covers(name.box, mark)) &&
					whole.mayStand?.(name.box) !== false
			) ?? boxes.find((name) => last(name) && isFree(name, 0));
		if (found) placed.push(found);
	}
	return placed;
}

/** Where a text in a box is held. */
export const anchoredIn = ({ x, width }: Pick<Rect, 'x' | 'width'>, anchor: TextAnchor): number =>
	x + { start: 0, middle: 0.5, end: 1 }[anchor] * width;

/** A name as text, with a halo that keeps it readable on any ground. */
export function drawName({ request, box, anchor, lead }: PlacedName): string {
	const { size, fill, halo, weight } = request;
	const d = lead && `M${lead.map((point) => point.map(short).join(' ')).join('L')}`;
	const line = (stroke: string, width: number) =>
		d ? element('path', { d, fill: 'none', stroke, 'stroke-width': width, 'data-led': request.key }) : '';
	const text = textElement(
		request.text,
		anchoredIn(box, anchor),
		box.y + size * ASCENT,
		{ size, fill, weight, anchor },
		{
			'data-name': request.key,
			'data-box': [box.x, box.y, box.width, box.height].map(short).join(' ')
		}
	);
	return line(halo, size / 4.5) + line(fill, size / 13.5) + haloed(text, halo, size);
}
