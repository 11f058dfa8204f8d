/** Letters along a line, each turned as the line runs there: a browser's own text on a path is drawn by few other programs. */
import type { SignBox } from '../compare/place-signs';
import { textWidth } from '../names/text-width';

type Point = readonly [x: number, y: number];

export interface Letter {
	sign: string;
	/** Its middle, CSS pixels. */
	at: Point;
	/** Degrees, clockwise. */
	angle: number;
}

interface Room {
	/** What is free of the map, CSS pixels. */
	free: SignBox;
	/** Whether something that must be seen lies in a box. */
	covered: (box: SignBox) => boolean;
}

/** Between two points of a line that letters follow, CSS pixels. */
const STEP = 3;

/** Points evenly along a line. */
function evenly(line: readonly Point[]): Point[] {
	const points: Point[] = [];
	let left = 0;
	line.forEach(([x, y], index) => {
		const [px, py] = line[index - 1] ?? [x, y];
		const length = Math.hypot(x - px, y - py);
		for (; left <= length && (length > 0 || index === 0); left += STEP) {
			const share = length > 0 ? left / length : 0;
			points.push([px + share * (x - px), py + share * (y - py)]);
		}
		left -= length;
	});
	return points;
}

/** A curve through points (Catmull and Rom). */
function curved(line: readonly Point[]): Point[] {
	const at = (index: number) => line[Math.min(line.length - 1, Math.max(0, index))] ?? [0, 0];
	return line.slice(1).flatMap((_, index) => {
		const [a, b, c, d] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
		return Array.from({ length: 13 }, (__, part): Point => {
			const t = part / 12;
			const along = (axis: 0 | 1) =>
				0.5 *
				(2 * b[axis] +
					(c[axis] - a[axis]) * t +
					(2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
					(3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
			return [along(0), along(1)];
		});
	});
}

/** Each point in the middle of those so many before and after it: a river without its bends. */
function calmed(points: readonly Point[], reach: number): Point[] {
	return points.map((_, index) => {
		const near = points.slice(Math.max(0, index - reach), index + reach + 1);
		const mean = (axis: 0 | 1) => near.reduce((sum, point) => sum + point[axis], 0) / near.length;
		return [mean(0), mean(1)];
	});
}

const isIn = ([x, y]: Point, box: SignBox, margin: number): boolean =>
	x >= box.x + margin &&
	x <= box.x + box.width - margin &&
	y >= box.y + margin &&
	y <= box.y + box.height - margin;

/** The stretches of a line inside a box, the longest first. */
function stretchesIn(points: readonly Point[], box: SignBox, margin: number): Point[][] {
	const stretches: Point[][] = [[]];
	for (const point of points) {
		if (isIn(point, box, margin)) stretches.at(-1)?.push(point);
		else if (stretches.at(-1)?.length) stretches.push([]);
	}
	return stretches.sort((a, b) => b.length - a.length);
}

/** The letters of a name, each with its accents. */
const signsOf = (text: string): string[] => Array.from(text.normalize('NFC'));

/** Letters from so far along a line on; the line is to be read from its start. */
function lettersFrom(
	text: string,
	points: readonly Point[],
	start: number,
	{ size, gap, aside }: { size: number; gap: number; aside: number }
): Letter[] {
	let along = start;
	return signsOf(text).map((sign) => {
		const width = textWidth(sign, size);
		const middle = along + width / 2;
		along += width + gap;
		const place = Math.min(points.length - 1, Math.max(0, middle / STEP));
		const index = Math.floor(place);
		// Turned by the stretch under the letter and a little about it, not by one step.
		const reach = Math.max(1, Math.round(size / 2 / STEP));
		const [from, to] = [
			points[Math.max(0, index - reach)],
			points[Math.min(points.length - 1, index + reach)]
		];
		const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [points[index], points[Math.ceil(place)]];
		const [x, y] = [x0 + (place - index) * (x1 - x0), y0 + (place - index) * (y1 - y0)];
		const [dx, dy] = [(to?.[0] ?? x) - (from?.[0] ?? x), (to?.[1] ?? y) - (from?.[1] ?? y)];
		const length = Math.hypot(dx, dy) || 1;
		return {
			sign,
			at: [x + (dy / length) * aside, y - (dx / length) * aside],
			angle: (Math.atan2(dy, dx) * 180) / Math.PI
		};
	});
}

/** What letters cover: a box each, but for spaces. */
export const boxesOfLetters = (letters: readonly Letter[], size: number): SignBox[] =>
	letters
		.filter(({ sign }) => sign.trim() !== '')
		.map(({ at: [x, y] }) => ({ x: x - size / 2, y: y - size / 2, width: size, height: size }));

/** How far one letter turns against the last, at most; degrees. */
const turnOf = (letters: readonly Letter[]): number =>
	Math.max(
		...letters.map(({ angle }, index) => {
			const turn = Math.abs(angle - (letters[index - 1]?.angle ?? angle)) % 360;
			return Math.min(turn, 360 - turn);
		})
	);

/** A line is read from the left, an upright one from its top. */
function readable(points: readonly Point[]): Point[] {
	const [[x0, y0] = [0, 0], [x1, y1] = [0, 0]] = [points[0], points.at(-1)];
	const isBack = Math.abs(x1 - x0) > 0.35 * Math.abs(y1 - y0) ? x1 < x0 : y1 < y0;
	return isBack ? [...points].reverse() : [...points];
}

const lengthOf = (text: string, size: number, gap: number): number =>
	textWidth(text, size) + gap * (signsOf(text).length - 1);

/** Letters of a range or a sea stand so far apart at least and at most, in sizes of the letters. */
const APART = { least: 0.12, most: 0.9 };
/** How large a box about each of them keeps off other names, or it would be read with them; in sizes of the letters. */
const ALONE = 1.8;

/**
 * The name of a range, a desert or a sea, spread along what is seen of its line; null without room.
 * @param line where the letters stand, CSS pixels
 */
export function spreadLetters(
	text: string,
	line: readonly Point[],
	size: number,
	{ free, covered }: Room
): Letter[] | null {
	const [seen = []] = stretchesIn(readable(evenly(curved(line))), free, size);
	const room = (seen.length - 1) * STEP;
	const signs = signsOf(text).length;
	const spread = (0.85 * room - textWidth(text, size)) / Math.max(1, signs - 1);
	for (const most of [APART.most, 0.5, APART.least]) {
		const gap = Math.min(spread, most * size);
		if (gap < APART.least * size) return null;
		const rest = room - lengthOf(text, size, gap);
		for (const share of [0.5, 0.3, 0.7, 0.12, 0.88]) {
			const letters = lettersFrom(text, seen, share * rest, { size, gap, aside: 0 });
			if (turnOf(letters) < 30 && !boxesOfLetters(letters, ALONE * size).some(covered)) return letters;
		}
	}
	return null;
}

/** A name beside a river bends no more than so, from letter to letter; degrees. */
const BEND = 16;

/**
 * The name of a river beside its line, where that runs most evenly; null without room.
 * @param lines the parts of the river, CSS pixels
 */
export function lettersBeside(
	text: string,
	lines: readonly (readonly Point[])[],
	size: number,
	{ free, covered }: Room
): Letter[] | null {
	const gap = 0.06 * size;
	const length = lengthOf(text, size, gap);
	let best: { letters: Letter[]; turn: number } | null = null;
	for (const line of lines) {
		for (const stretch of stretchesIn(evenly(line), free, size)) {
			if ((stretch.length - 1) * STEP < length) continue;
			const points = readable(evenly(calmed(stretch, Math.round(length / 4 / STEP))));
			const last = (points.length - 1) * STEP - length;
			for (let start = 0; start <= last; start += 4 * STEP) {
				const letters = lettersFrom(text, points, start, { size, gap, aside: size * 0.8 });
				const turn = turnOf(letters);
				if (turn > BEND || (best && turn >= best.turn)) continue;
				if (!boxesOfLetters(letters, size * 0.9).some(covered)) best = { letters, turn };
			}
		}
	}
	return best?.letters ?? null;
}
