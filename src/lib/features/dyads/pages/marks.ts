import { PHASES, type Phase } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { phaseInText } from '$lib/text/words';

/** How a pair is marked in a year: by its highest phase, or as settled before, or without any dispute. */
export type DyadMark = Phase | 'none';

/** From the highest to none; the order of the key. */
export const DYAD_MARKS: readonly DyadMark[] = [...PHASES, 'none'];

/** What the mark says: "active", "settled before 2017", "no dispute". */
export function markName(mark: DyadMark, year: number): string {
	if (mark === 'none') return m.dyad_none();
	return mark === 'settled' ? m.dyad_settled({ year }) : phaseInText(mark);
}
