import type { Phase } from '../../domain/types/dispute-types';
import type { TokenName } from './tokens';
import { PHASE_SYMBOLS } from './phase';

/** One stroke or fill of a sign: path data in CSS pixels. */
export interface SignPart {
	d: string;
	fill?: TokenName;
	stroke?: TokenName;
	width?: number;
	dash?: number[];
}

export interface Sign {
	/** Width and height in CSS pixels. */
	size: [width: number, height: number];
	parts: SignPart[];
}

const HOUSE = 'M3 15V7.4L9 3l6 4.4V15z';
const TRIANGLE = 'M9 3.4 15.2 14.4H2.8z';
const BUBBLE = 'M4 2.5h10a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2H8L3 16.5V12a1.7 1.7 0 0 1-1-2V4.5a2 2 0 0 1 2-2z';
/** A table, and the chairs about it. */
const TABLE =
	'M4.5 5.7a1.2 1.2 0 0 1 1.2-1.2h6.6a1.2 1.2 0 0 1 1.2 1.2v6.6a1.2 1.2 0 0 1-1.2 1.2H5.7a1.2 1.2 0 0 1-1.2-1.2z';
const CHAIRS = 'M6.5 2h5M6.5 16h5M2 6.5v5M16 6.5v5';
const QUOTES = 'M6.4 9c.9-.5 1.4-1.3 1.4-2.6M10.6 9c.9-.5 1.4-1.3 1.4-2.6';

/** A rim of the ground's colour, so that a sign stands out on a deep fill. */
const rim = (d: string): SignPart => ({ d, stroke: 'sign-ground', width: 3.4 });

const DISC_24 = 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z';
const SQUARE_24 = 'M3.5 1.5h17a2 2 0 0 1 2 2v17a2 2 0 0 1-2 2h-17a2 2 0 0 1-2-2v-17a2 2 0 0 1 2-2z';

/** How far the rim of a diamond reaches beyond it, and how wide the line of a hollow one is. */
export const DIAMOND_LINE = 1.6;

/** A diamond as path data: its middle, and from there to a corner. */
export const diamondPath = ([x, y]: readonly [number, number], half: number): string =>
	`M${x} ${y - half}l${half} ${half}-${half} ${half}-${half}-${half}z`;

/**
 * Points of disputes are diamonds, so that they differ from documents in form: filled while a dispute is open, hollow
 * and soft while it rests or once it is settled.
 */
function diamondOf(phase: Phase): Sign {
	const { token, diamond } = PHASE_SYMBOLS[phase];
	const middle = diamond.half + 2;
	const d = diamondPath([middle, middle], diamond.half);
	return {
		size: [2 * middle, 2 * middle],
		parts: [
			{ d, stroke: 'land', width: 2 * DIAMOND_LINE },
			diamond.filled ? { d, fill: token } : { d, fill: 'land', stroke: token, width: DIAMOND_LINE }
		]
	};
}

/**
 * The signs of the layers that are off at first, the same in the plain map, in MapLibre and in the legend. They
 * differ in form, and fact from plan or claim by a full or a dashed line, never by colour alone.
 */
export const SIGNS = {
	'seat-working': {
		size: [18, 18],
		parts: [rim(HOUSE), { d: HOUSE, fill: 'sign', stroke: 'sign', width: 1.2 }]
	},
	'seat-planned': {
		size: [18, 18],
		parts: [
			{ ...rim(HOUSE), fill: 'sign-ground' },
			{ d: HOUSE, stroke: 'sign', width: 1.5, dash: [2.2, 1.5] }
		]
	},
	meeting: {
		size: [18, 18],
		parts: [
			rim(TABLE),
			{ d: CHAIRS, stroke: 'sign-ground', width: 3.4 },
			{ d: TABLE, fill: 'sign' },
			{ d: CHAIRS, stroke: 'sign', width: 1.6 }
		]
	},
	act: {
		size: [18, 18],
		parts: [
			{ ...rim(TABLE), fill: 'sign-ground' },
			{ d: TABLE, stroke: 'sign', width: 1.5 }
		]
	},
	exercise: {
		size: [18, 18],
		parts: [
			{ ...rim(TRIANGLE), fill: 'sign-ground' },
			{ d: TRIANGLE, stroke: 'sign', width: 1.9 }
		]
	},
	concern: {
		size: [18, 18],
		parts: [
			{ ...rim(BUBBLE), fill: 'sign-ground' },
			{ d: BUBBLE, stroke: 'sign', width: 1.3, dash: [2.2, 1.4] },
			{ d: QUOTES, stroke: 'sign', width: 1.6 }
		]
	},
	'concern-undated': {
		size: [18, 18],
		parts: [
			{ d: BUBBLE, fill: 'sign-ground' },
			{ d: BUBBLE, stroke: 'sign-quiet', width: 1.1, dash: [2.2, 1.8] },
			{ d: QUOTES, stroke: 'sign-quiet', width: 1.4 }
		]
	},
	// Read when they are drawn, so that a phase has one place.
	get 'dispute-armed'() {
		return diamondOf('armed');
	},
	get 'dispute-active'() {
		return diamondOf('active');
	},
	get 'dispute-latent'() {
		return diamondOf('latent');
	},
	get 'dispute-settled'() {
		return diamondOf('settled');
	},
	/** Answers: found, missed, too many. On the map, in lists and at the end of a round. */
	'answer-hit': {
		size: [24, 24],
		parts: [
			{ d: DISC_24, fill: 'selected', stroke: 'sign-ground', width: 2 },
			{ d: 'M6.5 12.6l4 4 7-8.6', stroke: 'sign-ground', width: 3 }
		]
	},
	'answer-missed': {
		size: [24, 24],
		parts: [
			{ d: DISC_24, fill: 'sign-ground' },
			{ d: DISC_24, stroke: 'selected', width: 2.2, dash: [4.4, 3] },
			{ d: 'M12 7.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z', stroke: 'selected', width: 2.2 }
		]
	},
	'answer-wrong': {
		size: [24, 24],
		parts: [
			{ d: SQUARE_24, fill: 'sign-ground', stroke: 'dispute', width: 2.2 },
			{ d: 'M7.5 7.5l9 9M16.5 7.5l-9 9', stroke: 'dispute', width: 3 }
		]
	},
	/** Beside a line of years: where a stretch was in arms, and where one is too short to be seen. */
	'stretch-armed': { size: [24, 24], parts: [{ d: 'M5.5 9h13L12 20z', fill: 'dispute' }] },
	'stretch-short': {
		size: [24, 24],
		parts: [{ d: 'M12 6.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 1 1 0-7z', fill: 'land', stroke: 'dispute', width: 2 }]
	},
	/** About what is selected or pointed at. */
	ring: {
		size: [30, 30],
		parts: [{ d: 'M15 2a13 13 0 1 1 0 26a13 13 0 1 1 0-26z', stroke: 'selected', width: 2.5 }]
	},
	/** Where the paper puts a signature that was elsewhere. */
	printed: {
		size: [34, 34],
		parts: [
			{
				d: 'M17 2.5a14.5 14.5 0 1 1 0 29a14.5 14.5 0 1 1 0-29z',
				stroke: 'sign',
				width: 1.5,
				dash: [1.5, 2.4]
			}
		]
	}
} satisfies Record<string, Sign>;
export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as SignId[];
