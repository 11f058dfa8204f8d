import type { Phase } from '$lib/domain';
import type { LineClass } from '$lib/geo/topology-types';
import { PHASE_WIDTHS } from '$lib/map/phase-widths';
import { DASHES, SETTLED_DASH } from '$lib/map/style/dashes';

/** Width of a line that belongs to no dispute of the year, in CSS pixels. */
const QUIET_WIDTH = 1;

export interface LineStroke {
	width: number;
	/** `stroke-dasharray`; `none` only for a border that nobody disputes in the year. */
	dash: string;
}

/** How the plain map and the legend draw a line: the dash by its class, the width by the phase. */
export function lineStroke(lineClass: LineClass, phase: Phase | null): LineStroke {
	const width = phase ? PHASE_WIDTHS[phase] : QUIET_WIDTH;
	if (!phase && lineClass === 'international') return { width, dash: 'none' };
	const dash = phase === 'settled' ? SETTLED_DASH : DASHES[lineClass];
	return { width, dash: dash.map((length) => +(length * width).toFixed(1)).join(' ') };
}

/** True for a line that no outline may run along: a dispute about it is open, or it is no agreed border. */
export function isContested(lineClass: LineClass, phase: Phase | null): boolean {
	return phase ? phase !== 'settled' : lineClass !== 'international';
}
