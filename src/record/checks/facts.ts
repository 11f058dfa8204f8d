import type { Sourced } from '../../lib/domain/types/values';
import type { Entries, Entry } from '../read/entries';
import type { Path } from '../read/problems';

/** A fact with sources, and where in its entry it stands. */
export interface FactOfEntry {
	entry: Entry<unknown>;
	path: Path;
	value: Sourced;
}

/** Every fact of the record that carries sources, those inside disputes and institutions too. */
export function factsOfEntries(entries: Entries): FactOfEntry[] {
	const whole = [
		entries.states,
		entries.statuses,
		entries.events,
		entries.places,
		entries.summits,
		entries.documents,
		entries.institutions,
		entries.terms,
		entries.chairs,
		entries.exercises,
		entries.applications,
		entries.abstentions,
		entries.relations,
		entries.meetings,
		entries.claims
	].flatMap(({ valid }) => valid.map((entry): FactOfEntry => ({ entry, path: [], value: entry.value })));
	const seats = entries.institutions.valid.flatMap((entry) =>
		entry.value.seats.map((value, index): FactOfEntry => ({ entry, path: ['seats', index], value }))
	);
	const inDisputes = entries.disputes.valid.flatMap((entry) =>
		(['phases', 'positions', 'agreements'] as const).flatMap((list) =>
			entry.value[list].map((value, index): FactOfEntry => ({ entry, path: [list, index], value }))
		)
	);
	return [...whole, ...seats, ...inDisputes];
}
