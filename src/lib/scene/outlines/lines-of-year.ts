import type { LineOutline } from './outlines';
import type { Phase } from '$lib/domain';
import { classOfYear, type YearLineClass } from '$lib/geo/year-lines';
import type { MapState } from '../state/types';

/** A line as it is in the year. */
export interface LineOfYear extends Omit<LineOutline, 'class'> {
	/** What it is of one date, as the boundaries have it. */
	given: LineOutline['class'];
	class: YearLineClass;
	/** The phase to draw; none where no dispute is drawn, or where an agreement took from it what it was. */
	phase: Phase | null;
}

/** The lines of the plain map with what each is in the year and the phase of its dispute. */
export function linesOfYear(lines: readonly LineOutline[], mapState: MapState): LineOfYear[] {
	return lines.map(({ class: given, dispute, ...line }) => {
		const ofYear = classOfYear(given, dispute ? mapState.lines.get(dispute) : undefined);
		const isFormer = ofYear === 'former-boundary' && given !== ofYear;
		const phase = (dispute && !isFormer && mapState.disputes.get(dispute)?.drawn) || null;
		return { ...line, ...(dispute && { dispute }), given, class: ofYear, phase };
	});
}
