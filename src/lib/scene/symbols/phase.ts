import type { Phase } from '../../domain/types/dispute-types';
import type { TokenName } from './tokens';
import type { LineMarks } from './pattern';

/** How a phase of a dispute looks. Neither dash nor width needs colour: the width says how high the phase is. */
export interface PhaseSymbol {
	/** Of its lines, hatches and points. */
	token: 'dispute' | 'dispute-soft';
	/** Of its lines, in CSS pixels on a map of the whole region. */
	width: number;
	/** Of the arcs between states, thinner: they lie on no ground. */
	arcWidth: number;
	/** On its areas. */
	hatch: LineMarks;
	/** Of the diamond at its points: from the middle to a corner in CSS pixels, and whether it is filled. */
	diamond: { half: number; filled: boolean };
}

/** What is soft has all of its colour: with less it would not be seen on land. */
const hatch = (token: TokenName, width: number, every = 8): LineMarks => ({
	form: 'lines',
	angle: 45,
	every,
	width,
	token,
	opacity: token === 'dispute' ? 0.7 : 1
});

export const PHASE_SYMBOLS: Record<Phase, PhaseSymbol> = {
	armed: {
		token: 'dispute',
		width: 3.4,
		arcWidth: 2.2,
		hatch: hatch('dispute', 2.4),
		diamond: { half: 8.5, filled: true }
	},
	active: {
		token: 'dispute',
		width: 2.1,
		arcWidth: 1.4,
		hatch: hatch('dispute', 1.6),
		diamond: { half: 7, filled: true }
	},
	latent: {
		token: 'dispute-soft',
		width: 1.2,
		arcWidth: 0.9,
		hatch: hatch('dispute-soft', 1.2),
		diamond: { half: 7, filled: false }
	},
	settled: {
		token: 'dispute-soft',
		width: 1.2,
		arcWidth: 0.9,
		hatch: hatch('dispute-soft', 1.2, 16),
		diamond: { half: 6, filled: false }
	}
};

/** On a contested area about which no dispute of the record is drawn. */
export const CONTESTED_HATCH: LineMarks = hatch('contested', 1.2);

/** The hatch of an area in a phase of its dispute, or of one that no drawn dispute is about. */
export const hatchOfPhase = (phase: Phase | null): LineMarks =>
	phase ? PHASE_SYMBOLS[phase].hatch : CONTESTED_HATCH;

/** Of two years compared: how visible the lines, arcs and points of a dispute are that is the same in both. */
export const FAINT = 0.6;
/** The same of the hatch of its areas. */
export const FAINT_HATCH = 0.4;

/** How large a diamond is beside a line or an area, which is what there is to see. */
export const BESIDE = 0.7;
