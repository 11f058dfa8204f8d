import { compareDates, comparePhases, type PartialDate, type Phase } from '$lib/domain';
import { byName } from '$lib/text/language/by-name';
import type { StripSort } from '$lib/view/strips-query';

interface Sortable {
	title: string;
	/** Names. */
	parties: string[];
	start: PartialDate;
	/** The present phase. */
	now: Phase;
}

/** The parties in the order of their names, as a reader looks for them. */
const partiesOf = ({ parties }: Sortable) => [...parties].sort(byName).join();

const ORDERS: Record<StripSort, (a: Sortable, b: Sortable) => number> = {
	start: (a, b) => compareDates(a.start, b.start),
	party: (a, b) => byName(partiesOf(a), partiesOf(b)),
	phase: (a, b) => comparePhases(b.now, a.now)
};

/** By what is asked for; equal ones by their start, then their title. */
export function sortedStrips<S extends Sortable>(strips: S[], sort: StripSort): S[] {
	return [...strips].sort((a, b) => ORDERS[sort](a, b) || ORDERS.start(a, b) || byName(a.title, b.title));
}
