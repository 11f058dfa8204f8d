/**
 * What of the drawn map a picture is drawn of: the rest is weight, and paths that reach far beyond a picture are more than
 * some programs can draw.
 */
import type { Rect } from '../base/labels';
import { clipTo } from '$lib/scene/outlines/clip';
import { clipLine } from '$lib/scene/outlines/clip-line';
import { boxOfPoints } from '$lib/scene/outlines/path-box';
import { pointsOfPath, type Points } from '$lib/scene/outlines/path-points';
import { copiesIn } from '$lib/scene/viewport/copies';

/** How far beyond its edges a map is drawn, in its widths and heights: it may be moved before it is drawn anew. */
const BEYOND = 0.5;
/** Lines that stand for a curve. */
const CURVE = 24;

/** What is seen, in units of the drawn map; beyond ±180° the world is drawn again, and what is seen there counts. */
export function seenBox(viewport: Rect): Rect {
	const lefts = [0, ...copiesIn(viewport)].map((shift) => viewport.x - shift);
	const left = Math.min(...lefts);
	return { ...viewport, x: left, width: Math.max(...lefts) + viewport.width - left };
}

const isIn = (inner: Rect, { x, y, width, height }: Rect) =>
	inner.x >= x && inner.y >= y && inner.x + inner.width <= x + width && inner.y + inner.height <= y + height;

/** A curve through its two ends, as the outlines have it: `M…Q…`, the control point between them. */
const curved = ([from, control, to]: Points): Points =>
	from && control && to
		? Array.from({ length: CURVE + 1 }, (_, index) => {
				const t = index / CURVE;
				const on = (axis: 0 | 1) =>
					(1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis];
				return [on(0), on(1)];
			})
		: [];

/** What was cut for the map that was drawn last: the next one, of another year or frame, mostly shows the same. */
let last: { of: string; cut: Map<string, string> } | undefined;

/**
 * Cuts path data as the outlines have it to the surroundings of what is seen.
 * @param scale pixels a unit: hundredths of a pixel are not seen
 */
export function cutTo(viewport: Rect, scale: number): (d: string) => string {
	const seen = seenBox(viewport);
	const [across, down] = [BEYOND * seen.width, BEYOND * seen.height];
	const box = {
		x: seen.x - across,
		y: seen.y - down,
		width: seen.width + 2 * across,
		height: seen.height + 2 * down
	};
	const { ring } = clipTo(box);
	const digits = Math.max(0, Math.ceil(Math.log10(scale)) + 1);
	const fine = (value: number) => String(Number(value.toFixed(digits)));
	const written = (points: Points) => `M${points.map(([x, y]) => `${fine(x)} ${fine(y)}`).join('L')}`;

	const cut = (d: string) => {
		const parts = pointsOfPath(d);
		const reach = boxOfPoints(parts);
		if (!reach || isIn(reach, box)) return d;
		const texts = d.match(/[Mm][^Mm]*/g) ?? [];
		return parts
			.flatMap((part, index) => {
				const text = texts[index] ?? '';
				if (text.includes('Q')) return clipLine(curved(part), box).map(written);
				if (!text.includes('z')) return clipLine(part, box).map(written);
				const cut = ring(part);
				return cut.length > 2 ? [`${written(cut)}z`] : [];
			})
			.join('');
	};

	const of = JSON.stringify([box, digits]);
	if (last?.of !== of) last = { of, cut: new Map() };
	const { cut: known } = last;
	return (d) => {
		const cutBefore = known.get(d) ?? cut(d);
		known.set(d, cutBefore);
		return cutBefore;
	};
}
