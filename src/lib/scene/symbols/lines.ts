import type { Phase } from '../../domain/types/dispute-types';
import type { YearLineClass } from '../../geo/year-lines';
import { PHASE_SYMBOLS } from './phase';

/**
 * The dash of each class of line, in line widths: what the boundaries say that it is, or how far the states had come
 * with their border in the year. None is solid and no two are alike, so that they can be told apart in grey; the
 * further a border has come, the closer its dash is to a plain line.
 */
export const DASHES: Record<YearLineClass, number[]> = {
	'line-of-control': [5, 2],
	'line-of-actual-control': [5, 1.5, 1, 1.5],
	'actual-ground-position-line': [2.5, 1.2, 0.8, 1.2, 0.8, 1.2],
	'ceasefire-line': [3, 1, 3, 3],
	claim: [1.2, 1.8],
	'former-boundary': [1, 3],
	'working-boundary': [6, 1, 2, 1],
	disputed: [2, 2],
	/** While a dispute about it is open that is not about the border as a whole. */
	international: [3, 2],
	'not-agreed': [2.5, 2.5],
	'partly-agreed': [6, 2, 2.5, 2],
	'treaty-signed': [7, 2.5],
	treaty: [12, 2.5]
};

/** A line that was settled in the year. */
export const SETTLED_DASH = [0.8, 3];

/** Arcs between states lie on no ground: thin and wide apart, so that no one takes them for a border. */
export const ARC_DASH = [6, 5];

/** Of a border that nobody disputes in the year, in CSS pixels. */
export const BORDER_WIDTH = 1;

/** Rivers show once the map is so many units across or fewer, half of the region, or the view is about their water. */
export const RIVERS_NEAR = 1206;

/**
 * The casing sets a contested line off from a deep fill and takes outlines away from under it: so many CSS pixels wider
 * than the line. MapLibre, which dashes a casing as its line, has it so many
 * times as wide.
 */
export const CASING = { wider: 1.8, times: 2, opacity: 0.9 } as const;
/** The same of arcs. */
export const ARC_CASING = { wider: 1.2, times: 2.4, opacity: 0.8 } as const;

/**
 * The same dash, along a line that is drawn wider.
 * @param widening how many times wider the line is drawn than its dash is meant for: its dashes then keep
 * their length and lie exactly under those of the narrow line
 */
export const widened = (dash: readonly number[], widening: number): number[] =>
	dash.map((length) => length / widening);

/** A line as it is drawn, in CSS pixels. */
export interface LineStroke {
	width: number;
	/** None only for a border that nobody disputes in the year. */
	dash?: number[];
}

/** A dash in line widths, of a line so wide. */
export const dashOf = (dash: readonly number[], width: number): number[] =>
	dash.map((length) => +(length * width).toFixed(1));

/** Of two years compared: a line of a dispute that is the same in both, whatever its phase. CSS pixels. */
export const FAINT_LINE = { token: 'dispute-soft', width: 1.2 } as const;

/**
 * How a line is drawn: the dash by its class in the year, the width by the phase.
 * @param faint the dispute stands back
 * @param border how wide a border is that nobody disputes
 */
export function lineStroke(
	lineClass: YearLineClass,
	phase: Phase | null,
	faint = false,
	border = BORDER_WIDTH
): LineStroke {
	const width = !phase ? border : faint ? FAINT_LINE.width : PHASE_SYMBOLS[phase].width;
	if (!phase && lineClass === 'international') return { width };
	const dash = phase === 'settled' && lineClass !== 'treaty' ? SETTLED_DASH : DASHES[lineClass];
	return { width, dash: dashOf(dash, width) };
}

/** The same for an arc between two states. */
export function arcStroke(phase: Phase, faint = false): LineStroke {
	const width = faint ? FAINT_LINE.width : PHASE_SYMBOLS[phase].arcWidth;
	return { width, dash: dashOf(ARC_DASH, width) };
}

/** True for a line that no outline may run along: a dispute about it is open, or it is no agreed border. */
export function isContested(lineClass: YearLineClass, phase: Phase | null): boolean {
	if (lineClass === 'treaty') return false;
	return phase ? phase !== 'settled' : lineClass !== 'international';
}
