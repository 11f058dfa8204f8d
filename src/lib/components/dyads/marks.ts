import { PHASES, type DyadOfYear, type Phase } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { phaseName } from '$lib/view/words';

/** How a pair is marked in a year: by its highest phase, or as settled before, or without any dispute. */
export type DyadMark = Phase | 'none';

/** From the highest to none; the order of the key. */
export const DYAD_MARKS: readonly DyadMark[] = [...PHASES, 'none'];

export function markOf({ worst, disputes }: Pick<DyadOfYear, 'worst' | 'disputes'>): DyadMark {
	return worst ?? (disputes.length > 0 ? 'settled' : 'none');
}

/** The disputes of the pair that were not over before the year. */
export function openDisputes({ disputes }: Pick<DyadOfYear, 'disputes'>): DyadOfYear['disputes'] {
	return disputes.filter(({ peak }) => peak !== 'settled');
}

/** What the mark says: "Active", "settled before 2017", "no dispute". */
export function markName(mark: DyadMark, year: number): string {
	if (mark === 'none') return m.dyad_none();
	return mark === 'settled' ? m.dyad_settled({ year }) : phaseName(mark).toLowerCase();
}

/** What a cell of the matrix says of a pair: "active, 2 disputes". */
export function wordsOf(pair: DyadOfYear, year: number): string {
	const mark = markOf(pair);
	const phase = markName(mark, year);
	return mark === 'none' || mark === 'settled'
		? phase
		: m.dyad_cell_phase({ phase, disputes: m.count_disputes({ count: openDisputes(pair).length }) });
}
