import type { DisputeDifferenceKind, StateDifferenceKind } from '$lib/domain';
import type { TokenName } from './tokens';

export type CompareSignId = StateDifferenceKind | DisputeDifferenceKind;

/** What a sign is about: states have a disc, disputes a square. */
export type SignOf = 'state' | 'dispute';

/** The figure of each sign: a stroke without fill, in a square of 16 units. */
export const SIGN_PATHS: Readonly<Record<CompareSignId, string>> = {
	joined: 'M3 8H13M8 3V13',
	left: 'M3 8H13',
	changed: 'M2.5 8H13M8.5 3.5L13 8L8.5 12.5',
	inactive: 'M5.5 3.5V12.5M10.5 3.5V12.5',
	opened: 'M12.5 8A4.5 4.5 0 1 1 3.5 8A4.5 4.5 0 1 1 12.5 8',
	reopened: 'M12.5 8A4.5 4.5 0 1 1 8 3.5H11.5M9 1L11.5 3.5L9 6',
	flared: 'M8 2.5V9M8 12.5V13',
	rose: 'M8 13V3.5M3.5 8L8 3.5L12.5 8',
	calmed: 'M8 3V12.5M3.5 8L8 12.5L12.5 8',
	settled: 'M3 8.5L6.5 12L13 4'
};

/** The side of a sign in its own units: the lengths below are in these. */
export const SIGN_SIDE = 20;
const RIM = 1.5;

/** Places the figure in the sign, and how wide its stroke is before that. */
export const SIGN_FIGURE = { transform: 'translate(3.2 3.2) scale(0.85)', 'stroke-width': 2.4 } as const;

/** The size of a number's letters, and where its baseline runs. */
export const SIGN_NUMBER = { size: 14, baseline: 14.9 } as const;

/** The colours of a sign: of the ground, and of the rim, the figure and a number. */
export const SIGN_GROUND: Readonly<Record<SignOf, TokenName>> = {
	state: 'status-member',
	dispute: 'dispute'
};
export const SIGN_INK: TokenName = 'border-status';

/** The rectangle under a sign, as attributes of SVG: a disc or pill for states, a square for disputes. */
export const signGround = (of: SignOf, width: number = SIGN_SIDE) => ({
	x: RIM / 2,
	y: RIM / 2,
	width: width - RIM,
	height: SIGN_SIDE - RIM,
	rx: of === 'state' ? (SIGN_SIDE - RIM) / 2 : 3,
	'stroke-width': RIM
});

/** How wide a sign with a number is. */
export const numberWidth = (count: number): number => Math.max(SIGN_SIDE, 10 + 7.5 * String(count).length);
