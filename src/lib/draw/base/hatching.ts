/** Lines and dots of a fill as strokes: a printer gets them as vectors, where it would get a pattern as pixels. */
import type { Rect } from './labels';
import { reachInBox } from '$lib/scene/outlines/clip-line';
import { pointsOfPath, type Points } from '$lib/scene/outlines/path-points';

/** Parallel lines, or rows of dots, in pixels. */
export interface Hatch {
	/** Degrees from the horizontal, clockwise. */
	angle: number;
	/** From line to line. */
	apart: number;
	/** How far the first line is from the origin. */
	from?: number;
	/** Of the line, or across a dot. */
	width: number;
	colour: string;
	opacity?: number;
	/** Dots instead of a line: from one to the next, and how far the first is along its row. */
	dots?: { apart: number; from: number };
	/** Lines are drawn only so far inwards from the outline. */
	fringe?: number;
}

interface Turn {
	to: (point: readonly [number, number]) => [along: number, across: number];
	back: (along: number, across: number) => [x: number, y: number];
}

function turnBy(degrees: number): Turn {
	const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	return {
		to: ([x, y]) => [x * cos + y * sin, y * cos - x * sin],
		back: (along, across) => [along * cos - across * sin, along * sin + across * cos]
	};
}

/** The least and the most that a turned box reaches across the lines. */
function reachAcross({ x, y, width, height }: Rect, { to }: Turn): [number, number] {
	const corners = [x, x + width].flatMap((right) => [y, y + height].map((down) => to([right, down])[1]));
	return [Math.min(...corners), Math.max(...corners)];
}

/** By row: where it crosses the rings, from the start of the row on. */
function crossingsOf(
	rings: Points[],
	{ to }: Turn,
	{ apart, from }: { apart: number; from: number },
	[low, high]: readonly [number, number]
): Map<number, number[]> {
	const rows = new Map<number, number[]>();
	for (const ring of rings) {
		let [u0, v0] = to(ring.at(-1) ?? [0, 0]);
		for (const point of ring) {
			const [u1, v1] = to(point);
			const first = Math.ceil((Math.max(low, Math.min(v0, v1)) - from) / apart);
			const last = Math.ceil((Math.min(high, Math.max(v0, v1)) - from) / apart) - 1;
			for (let row = first; row <= last; row++) {
				const at = u0 + ((row * apart + from - v0) / (v1 - v0)) * (u1 - u0);
				const crossed = rows.get(row);
				if (crossed) crossed.push(at);
				else rows.set(row, [at]);
			}
			[u0, v0] = [u1, v1];
		}
	}
	for (const crossed of rows.values()) crossed.sort((a, b) => a - b);
	return rows;
}

/** What of a row lies inside, or no farther inside than so much. */
const stretchesOf = (crossed: readonly number[], inward: number): [start: number, end: number][] =>
	Array.from({ length: Math.floor(crossed.length / 2) }, (_, index): [number, number][] => {
		const [start, end] = [crossed[2 * index] ?? 0, crossed[2 * index + 1] ?? 0];
		return end - start <= 2 * inward
			? [[start, end]]
			: [
					[start, start + inward],
					[end - inward, end]
				];
	}).flat();

/**
 * A hatch in an outline, by the even-odd rule, as an element.
 * @param d path data as the outlines have it
 * @param pixel units of the outline for a pixel of the hatch
 * @param box what of it is seen
 * @param over how far its lines reach beyond the outline, in their widths, and its dots: for a clip to cut, or not at all
 */
export function hatched(d: string, hatch: Hatch, pixel: number, box: Rect, over: number): string {
	const turn = turnBy(hatch.angle);
	const across = reachAcross(box, turn);
	const rows = { apart: hatch.apart * pixel, from: (hatch.from ?? 0) * pixel };
	const width = hatch.width * pixel;
	// A tenth of a pixel is not seen.
	const digits = Math.max(0, Math.ceil(-Math.log10(pixel / 10)));
	const fine = (value: number) => String(Number(value.toFixed(digits)));
	const { dots, fringe } = hatch;
	// Of a ring each of both dots, whatever its width.
	const beyond = over * (dots ? (dots.apart * pixel) / 3 : width);
	const point = pixel / 20;
	const inward = fringe === undefined ? Infinity : fringe * pixel;
	const lines = [...crossingsOf(pointsOfPath(d), turn, rows, across)].flatMap(([row, crossed]) => {
		const at = row * rows.apart + rows.from;
		const along = reachInBox(box, turn.back(0, at), turn.back(1, at));
		return stretchesOf(crossed, inward).map(([first, last]) => {
			let start = Math.max(along[0], first - beyond);
			let end = Math.min(along[1], last + beyond);
			if (dots) {
				// From the middle of the first dot to that of the last.
				const [step, from] = [dots.apart * pixel, dots.from * pixel];
				start = Math.ceil((start - from) / step) * step + from;
				end = Math.floor((end - from) / step) * step + from + point;
			}
			if (start >= end) return '';
			const [x, y] = turn.back(start, at);
			const [dx, dy] = turn.back(end - start, 0);
			return `M${fine(x)} ${fine(y)}${hatch.angle ? `l${fine(dx)} ${fine(dy)}` : `h${fine(dx)}`}`;
		});
	});
	const path = lines.join('');
	if (!path) return '';
	const dashes = dots ? [point, dots.apart * pixel - point] : [];
	return [
		`<path d="${path}" fill="none" stroke="${hatch.colour}" stroke-width="${fine(width)}"`,
		hatch.opacity ? ` stroke-opacity="${hatch.opacity}"` : '',
		dots ? ` stroke-linecap="round" stroke-dasharray="${dashes.join(' ')}"` : '',
		'/>'
	].join('');
}
