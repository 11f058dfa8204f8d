import { compareDates, comparePhases, type PartialDate, type Phase } from '$lib/domain';
import type { StripSort } from '$lib/view/strips-query';

interface Sortable {
	title: string;
	/** Names. */
	parties: string[];
	start: PartialDate;
	/** The present phase. */
	now: Phase;
}

const ORDERS: Record<StripSort, (a: Sortable, b: Sortable) => number> = {
	start: (a, b) => compareDates(a.start, b.start),
	party: (a, b) => a.parties.join().localeCompare(b.parties.join()),
	phase: (a, b) => comparePhases(b.now, a.now)
};

/** By what is asked for; equal ones by their start, then their title. */
export function sortedStrips<S extends Sortable>(strips: S[], sort: StripSort): S[] {
	return [...strips].sort(
		(a, b) => ORDERS[sort](a, b) || ORDERS.start(a, b) || a.title.localeCompare(b.title)
	);
}
