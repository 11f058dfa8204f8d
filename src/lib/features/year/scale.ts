/** Where years lie on the chart: one column of the same width each, from the first to the last. */

export interface Range {
	first: number;
	last: number;
}

/** The year under a point; `fraction` runs from 0 (left edge) to 1, beyond them the end years hold. */
export function yearAt(fraction: number, { first, last }: Range): number {
	const column = Math.floor(fraction * (last - first + 1));
	return Math.min(last, Math.max(first, first + column));
}

/** The middle of a year's column, in per cent of the width. */
export function centreOf(year: number, { first, last }: Range): number {
	return ((year - first + 0.5) / (last - first + 1)) * 100;
}

/**
 * The years with a label: every fifth, and the first one if its label would not run into the next.
 * `major` ones stay where there is little room.
 */
export function tickYears({ first, last }: Range): { year: number; major: boolean }[] {
	const ticks = [];
	for (let year = first; year <= last; year++) {
		if (year % 5 === 0) ticks.push({ year, major: year % 10 === 0 });
		else if (year === first && 5 - (year % 5) >= 3) ticks.push({ year, major: false });
	}
	return ticks;
}

/** A year as people type it, full-width digits too; null for what is no year of the range. */
export function parseYear(text: string, { first, last }: Range): number | null {
	const match = /^\s*(\d{4})\s*$/.exec(text.normalize('NFKC'));
	const year = Number(match?.[1]);
	return year >= first && year <= last ? year : null;
}
