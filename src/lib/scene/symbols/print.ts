import type { Status } from '../../domain/types/state-types';
import { ringMarks, type LineMarks, type Pattern } from './pattern';

/**
 * The patterns for a printer or a copier without colour: black on white, each status of its own form, and none a plain
 * grey, which a copier turns into blots. The closer to the organization, the more ink.
 */
export const PRINT_PATTERNS: Record<Status, Pattern> = {
	member: [{ form: 'lines', angle: -45, every: 8, width: 1.6, token: 'label' }],
	observer: [{ form: 'lines', angle: 45, every: 8, width: 0.9, token: 'label' }],
	'dialogue-partner': [{ form: 'dots', every: 8, quincunx: true, width: 2, token: 'label' }],
	'sco-partner': ringMarks({ radius: 2.1, width: 0.9, every: 8 }, 'label', 'land'),
	'shanghai-five': [{ form: 'lines', angle: 0, every: 4, width: 1.7, token: 'label' }]
};

/** Water there: thin level lines as engravers have them, lighter than those of any status, since names stand on them. */
export const PRINT_WATER: LineMarks = { form: 'lines', angle: 0, every: 5, width: 0.6, token: 'river' };
