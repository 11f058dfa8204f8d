import type { Phase } from '$lib/domain';
import type { YearLineClass } from '$lib/geo/year-lines';
import { ARC_WIDTHS, PHASE_WIDTHS } from './phase-widths';
import { ARC_DASH, DASHES, SETTLED_DASH } from './dashes';

/** Width of a line that belongs to no dispute of the year, in CSS pixels. */
const QUIET_WIDTH = 1;

export interface LineStroke {
	width: number;
	/** `stroke-dasharray`; `none` only for a border that nobody disputes in the year. */
	dash: string;
}

/** A dash in line widths as `stroke-dasharray`. */
export const dashText = (dash: readonly number[], width: number): string =>
	dash.map((length) => +(length * width).toFixed(1)).join(' ');

/** How the plain map and the legend draw a line: the dash by its class in the year, the width by the phase. */
export function lineStroke(lineClass: YearLineClass, phase: Phase | null): LineStroke {
	const width = phase ? PHASE_WIDTHS[phase] : QUIET_WIDTH;
	if (!phase && lineClass === 'international') return { width, dash: 'none' };
	const dash = phase === 'settled' && lineClass !== 'treaty' ? SETTLED_DASH : DASHES[lineClass];
	return { width, dash: dashText(dash, width) };
}

/** The same for an arc between two states. */
export function arcStroke(phase: Phase): LineStroke {
	return { width: ARC_WIDTHS[phase], dash: dashText(ARC_DASH, ARC_WIDTHS[phase]) };
}

/** True for a line that no outline may run along: a dispute about it is open, or it is no agreed border. */
export function isContested(lineClass: YearLineClass, phase: Phase | null): boolean {
	if (lineClass === 'treaty') return false;
	return phase ? phase !== 'settled' : lineClass !== 'international';
}
