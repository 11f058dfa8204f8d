import type { Phase } from '../../domain/types/dispute-types';
import type { Pattern } from './pattern';
import type { TokenName } from './tokens';

/** What a stretch of a line of years, or a column of a chart, is filled with. */
export interface BarSymbol {
	/** In CSS, of the room that a stretch has; all of it unless given. */
	height?: string;
	/** The ground, and how much of its colour it has: the rest is what lies below. */
	ground: TokenName;
	share: number;
	pattern: Pattern;
	/** The line about it in the colour of the ground, CSS pixels. */
	rim?: number;
}

/** The phases of disputes: each has a height and a texture of its own, so that none needs its colour. */
export const PHASE_BARS: Record<Phase, BarSymbol> = {
	armed: { ground: 'dispute', share: 1, pattern: [] },
	active: {
		height: '48%',
		ground: 'dispute',
		share: 0.4,
		pattern: [{ form: 'lines', angle: 90, every: 7, width: 5, token: 'dispute' }]
	},
	latent: { height: '6px', ground: 'dispute', share: 0, pattern: [], rim: 1.5 },
	settled: {
		height: '4px',
		ground: 'label-quiet',
		share: 0,
		pattern: [{ form: 'dots', every: 8, width: 3.4, token: 'label-quiet' }]
	}
};

/** Of facts, those that nobody has verified. */
export const UNVERIFIED_BAR: BarSymbol = {
	ground: 'dispute',
	share: 0,
	pattern: [{ form: 'lines', angle: 45, every: 9.9, width: 4, token: 'dispute' }]
};

/** Pairs of states in dispute: a column of a chart, quieter than those that are in arms. */
export const PAIRS_IN_DISPUTE: BarSymbol = {
	ground: 'dispute-soft',
	share: 0.45,
	pattern: [{ form: 'lines', angle: -45, every: 7, width: 3, token: 'dispute-soft' }]
};
