import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Path, Problem } from '../read/problems';

/** What institutions, terms, chairs and exercises mention must be in the record. */
export function checkOrganization(entries: Entries): Problem[] {
	const problems: Problem[] = [];
	const known = (ids: Set<string>, what: string) => (entry: Entry<unknown>, path: Path, id: string) => {
		if (!ids.has(id)) problems.push(problemAt(entry, path, what));
	};
	const state = known(entries.states.ids, 'a state of states.yaml');
	const place = known(entries.places.ids, 'a place of places.yaml');
	const institution = known(entries.institutions.ids, 'an institution of institutions.yaml');
	const summit = known(entries.summits.ids, 'a summit of summits.yaml');

	for (const entry of entries.institutions.valid) {
		if (entry.value.partOf !== null) institution(entry, ['partOf'], entry.value.partOf);
		entry.value.seats.forEach((seat, index) => place(entry, ['seats', index, 'place'], seat.place));
	}
	for (const entry of entries.terms.valid) {
		institution(entry, ['institution'], entry.value.institution);
		state(entry, ['iso3'], entry.value.iso3);
	}
	for (const entry of entries.chairs.valid) {
		state(entry, ['iso3'], entry.value.iso3);
		if (entry.value.summit !== null) summit(entry, ['summit'], entry.value.summit);
	}
	for (const entry of entries.exercises.valid) {
		entry.value.participants.forEach((iso3, index) => state(entry, ['participants', index], iso3));
	}
	return problems;
}
