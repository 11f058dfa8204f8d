import type { Phase } from '../../domain/types/dispute-types';
import type { Status } from '../../domain/types/state-types';
import type { Pattern } from './pattern';
import { FAINT_HATCH, hatchOfPhase } from './phase';
import { INACTIVE, STATUS_SYMBOLS } from './status';
import type { TokenName } from './tokens';

/** What an area is filled with: a colour, and what lies on it. */
export interface AreaFill {
	/** The same for all that is filled alike. */
	key: string;
	ground: TokenName;
	pattern: Pattern;
	/** What is printed in black and white has patterns of its own. */
	status?: Status;
	inactive?: boolean;
	/** How much of the ground's colour there is: the rest is land. */
	tint?: number;
}

/** Land without a status. */
export const LAND: AreaFill = { key: 'none', ground: 'land', pattern: [] };

/** The sea, and what lies inland. Without colour it has lines. */
export const WATER: AreaFill = { key: 'water', ground: 'sea', pattern: [] };

/** The fill of a status; one that is not exercised is patterned, whatever it is. */
export function statusFill(status: Status | null, inactive = false): AreaFill {
	if (!status) return LAND;
	const { fill: ground, pattern } = STATUS_SYMBOLS[status];
	return inactive
		? { key: `fill-${status}-inactive`, ground, pattern: [...pattern, INACTIVE], status, inactive }
		: { key: `fill-${status}`, ground, pattern, status };
}

/**
 * The hatch of a contested area, on the ground of land without a status: it is nobody's, whatever lies around it.
 * Without a phase it belongs to no dispute of the year.
 * @param faint the dispute is the same in both of two years
 */
export function hatchFill(phase: Phase | null, faint = false): AreaFill {
	const hatch = hatchOfPhase(phase);
	return {
		key: `hatch-${phase ?? 'contested'}${faint ? '-faint' : ''}`,
		ground: 'land',
		pattern: [faint ? { ...hatch, opacity: FAINT_HATCH } : hatch]
	};
}
