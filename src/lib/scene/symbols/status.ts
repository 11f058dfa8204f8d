import type { Status } from '../../domain/types/state-types';
import type { TokenName } from './tokens';
import { ringMarks, type LineMarks, type Pattern } from './pattern';

/** How a status looks: what its land is filled with, and the outline of that land. */
export interface StatusSymbol {
	fill: TokenName;
	/** None: plain. */
	pattern: Pattern;
	/** An outline of its own; without it a thin seam of the fill's colour closes the gap between neighbours. */
	rim?: { token: TokenName; width: number };
}

/** One hue by closeness to the organization; what differs in colour differs in form too, or in its outline. */
export const STATUS_SYMBOLS: Record<Status, StatusSymbol> = {
	member: { fill: 'status-member', pattern: [] },
	observer: {
		fill: 'status-observer',
		pattern: [{ form: 'lines', angle: -45, every: 8, width: 1.6, token: 'status-observer-mark' }]
	},
	'dialogue-partner': {
		fill: 'status-dialogue-partner',
		pattern: [{ form: 'dots', every: 8, quincunx: true, width: 2, token: 'status-dialogue-partner-mark' }]
	},
	'sco-partner': {
		fill: 'status-sco-partner',
		// Close together: while MapLibre zooms, single rings would stand far apart.
		pattern: ringMarks(
			{ radius: 1.35, width: 0.9, every: 8, quincunx: true },
			'status-sco-partner-mark',
			'status-sco-partner'
		)
	},
	'shanghai-five': {
		fill: 'status-shanghai-five',
		pattern: [],
		rim: { token: 'status-shanghai-five-mark', width: 2 }
	}
};

/** Over whatever status is not exercised in the year. */
export const INACTIVE: LineMarks = {
	form: 'lines',
	angle: 0,
	every: 4,
	width: 0.9,
	token: 'sign'
};

/** Of two years compared: how much is left of a state's fill that is the same in both; the rest is the ground. */
export const PALE = 0.3;

/** A state too small to be seen is a circle. CSS pixels. */
export const SMALL_STATE = { radius: 6, rim: 1.5 };

/** The thin stroke of a fill's own colour that closes the gap between neighbouring areas. CSS pixels. */
export const SEAM = 0.6;
