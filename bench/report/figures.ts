/** What the report says of each: spreads, and how they stand to the atlas. */
import type { Measured } from '../run/result.ts';
import { median, spreadOf, type Spread } from '../run/statistics.ts';
import type { Changes } from '../run/change.ts';

/** What is compared: milliseconds of a round. */
export type Quantity = (changes: Changes) => number[];

export const mainThread: Quantity = ({ work }) => work.map(({ task }) => task);
export const shownFrame: Quantity = ({ shown }) => shown;

export const spread = ({ changes }: Measured, of: Quantity): Spread => spreadOf(changes.flatMap(of));

export interface Ratio {
	/** Of the medians of all rounds. */
	all: number;
	/** The lowest and the highest of single rounds. */
	low: number;
	high: number;
}

/** How many times what the atlas takes. NaN where one of them has no values. */
export function ratioTo(measure: Measured, other: Measured, of: Quantity): Ratio {
	const all = median(other.changes.flatMap(of)) / median(measure.changes.flatMap(of));
	const rounds = other.changes.flatMap((changes, round) => {
		const same = measure.changes[round];
		const ratio = same ? median(of(changes)) / median(of(same)) : NaN;
		return Number.isFinite(ratio) ? [ratio] : [];
	});
	return { all, low: Math.min(...rounds, all), high: Math.max(...rounds, all) };
}

/** Those of one comparison with what they are held against first, then by the quantity. */
export function compared(
	measured: Measured[],
	kind: 'same work' | 'whole page'
): { measure: Measured; others: Measured[] } | null {
	const measure = measured.find(({ subject }) => subject.kind === kind && subject.isMeasure);
	if (!measure) return null;
	const others = measured
		.filter((each) => each !== measure && (each.subject.kind === kind || each.subject.kind === 'peer'))
		.sort((a, b) => spread(a, mainThread).median - spread(b, mainThread).median);
	return { measure, others };
}

/** With two figures that tell: 0.83, 5.4, 17, 310. */
export function figure(value: number): string {
	if (!Number.isFinite(value)) return '–';
	if (value >= 10) return Math.round(value).toLocaleString('en');
	return value.toFixed(value < 1 ? 2 : 1);
}
