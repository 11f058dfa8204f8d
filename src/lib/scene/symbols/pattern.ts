import type { TokenName } from './tokens';

/** Parallel lines, as a part of a pattern. All lengths are CSS pixels on a map of the whole region. */
export interface LineMarks {
	form: 'lines';
	/** Degrees from the horizontal, clockwise; a slanting line repeats along and across. */
	angle: 0 | 45 | 90 | -45;
	/** From one line to the next, along the axis that they cross. */
	every: number;
	width: number;
	token: TokenName;
	/** 0 to 1; 1 unless given. */
	opacity?: number;
}

/** Dots in rows. */
export interface DotMarks {
	form: 'dots';
	/** From one dot to the next, along and across. */
	every: number;
	/** Also one amid each four, as on a five of a die. */
	quincunx?: boolean;
	/** Across a dot. */
	width: number;
	token: TokenName;
	opacity?: number;
}

export type PatternMark = LineMarks | DotMarks;

/** What lies on the ground of a fill, from the bottom up; a ring is a dot with a smaller one of the ground on it. */
export type Pattern = readonly PatternMark[];

/** Circles, each a dot with a smaller one of the ground on it. @param radius of the middle of its line */
export const ringMarks = (
	{ radius, width, ...rows }: { radius: number; width: number; every: number; quincunx?: boolean },
	token: TokenName,
	ground: TokenName
): Pattern => [
	{ form: 'dots', ...rows, width: 2 * radius + width, token },
	{ form: 'dots', ...rows, width: 2 * radius - width, token: ground }
];

/** The middles of the dots of one tile. */
export function dotsOf({ every, quincunx }: DotMarks): [x: number, y: number][] {
	const [near, far] = [every / 4, (3 * every) / 4];
	if (!quincunx) return [[every / 2, every / 2]];
	return [
		[near, near],
		[far, far]
	];
}

/** One mark as a stroke in a square tile that meets itself at its edges, as path data in CSS pixels. */
export function strokeOf(mark: PatternMark): string {
	const { every } = mark;
	if (mark.form === 'dots') {
		return dotsOf(mark)
			.map(([x, y]) => `M${x} ${y}h0`)
			.join('');
	}
	if (mark.angle === 0) return `M0 ${every / 2}h${every}`;
	if (mark.angle === 90) return `M${every / 2} 0v${every}`;
	// Beside the line through the tile those of its neighbours, whose ends reach into its corners.
	const reach = every / 4;
	return mark.angle > 0
		? `M${-reach} ${-reach}L${every + reach} ${every + reach}M${-reach} ${every - reach}l${2 * reach} ${2 * reach}M${every - reach} ${-reach}l${2 * reach} ${2 * reach}`
		: `M${-reach} ${reach}l${2 * reach} ${-2 * reach}M0 ${every}L${every} 0M${every - reach} ${every + reach}l${2 * reach} ${-2 * reach}`;
}

/** Width and height of the tile that repeats, in CSS pixels. */
export const tileOf = (pattern: Pattern): number => Math.max(...pattern.map(({ every }) => every));

/**
 * True where a mark covers a point.
 * @param x, y CSS pixels from the corner of a tile
 */
export function coversPoint(mark: PatternMark, x: number, y: number): boolean {
	const { every, width } = mark;
	const off = (value: number): number => {
		const rest = ((value % every) + every) % every;
		return Math.min(rest, every - rest);
	};
	if (mark.form === 'dots') {
		return dotsOf(mark).some(([dotX, dotY]) => Math.hypot(off(x - dotX), off(y - dotY)) <= width / 2);
	}
	if (mark.angle === 0) return off(y - every / 2) <= width / 2;
	if (mark.angle === 90) return off(x - every / 2) <= width / 2;
	return off(mark.angle > 0 ? x - y : x + y) / Math.SQRT2 <= width / 2;
}
