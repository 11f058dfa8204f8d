import type { Sourced } from '../../domain/types';
import type { Entries, Entry } from '../entries';
import type { Path } from '../problems';

/** A fact with sources, and where in its entry it stands. */
export interface Fact {
	entry: Entry<unknown>;
	path: Path;
	value: Sourced;
}

/** Every fact of the record that carries sources, those inside disputes too. */
export function factsOf(entries: Entries): Fact[] {
	const whole = [entries.statuses, entries.events, entries.summits, entries.documents].flatMap(({ valid }) =>
		valid.map((entry): Fact => ({ entry, path: [], value: entry.value }))
	);
	const inDisputes = entries.disputes.valid.flatMap((entry) =>
		(['phases', 'positions', 'agreements'] as const).flatMap((list) =>
			entry.value[list].map((value, index): Fact => ({ entry, path: [list, index], value }))
		)
	);
	return [...whole, ...inDisputes];
}
