import { problemAt, type Entries, type Entry } from '../read/entries';
import { checkOrganization } from './organization';
import type { Path, Problem } from '../read/problems';

/** Every state, place and document that is mentioned must be in the record. */
export function checkReferences(entries: Entries): Problem[] {
	const problems: Problem[] = [];
	const known = (ids: Set<string>, what: string) => (entry: Entry<unknown>, path: Path, id: string) => {
		if (!ids.has(id)) problems.push(problemAt(entry, path, what));
	};
	const state = known(entries.states.ids, 'a state of states.yaml');
	const place = known(entries.places.ids, 'a place of places.yaml');
	const document = known(entries.documents.ids, 'a document of documents/');

	for (const entry of entries.statuses.valid) state(entry, ['iso3'], entry.value.iso3);
	for (const entry of entries.events.valid) state(entry, ['iso3'], entry.value.iso3);
	for (const entry of entries.places.valid) state(entry, ['iso3'], entry.value.iso3);

	for (const entry of entries.summits.valid) {
		place(entry, ['place'], entry.value.place);
		entry.value.documents.forEach((id, index) => document(entry, ['documents', index], id));
	}

	problems.push(...checkOrganization(entries));
	for (const entry of entries.documents.valid) {
		entry.value.acts.ratified?.forEach(({ iso3 }, index) =>
			state(entry, ['acts', 'ratified', index, 'iso3'], iso3)
		);
		entry.value.signatories.forEach((iso3, index) => state(entry, ['signatories', index], iso3));
		entry.value.partiesLater?.forEach(({ iso3 }, index) =>
			state(entry, ['partiesLater', index, 'iso3'], iso3)
		);
		for (const name of ['adopted', 'signed', 'enteredIntoForce'] as const) {
			const act = entry.value.acts[name];
			if (act?.place) place(entry, ['acts', name, 'place'], act.place);
			for (const iso3 of Object.keys(act?.perParty ?? {})) {
				state(entry, ['acts', name, 'perParty', iso3], iso3);
			}
		}
	}

	for (const entry of entries.disputes.valid) {
		entry.value.parties.forEach((iso3, index) => state(entry, ['parties', index], iso3));
		entry.value.agreements.forEach(({ parties }, index) =>
			parties.forEach((iso3, party) => state(entry, ['agreements', index, 'parties', party], iso3))
		);
	}
	return problems;
}
