import { firstDay } from '../../lib/domain/year/dates';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Path, Problem } from '../read/problems';

/** What applications, abstentions, relations and meetings mention is in the record, and they stand in order of time. */
export function checkAffairs(entries: Entries): Problem[] {
	const { applications, abstentions, relations, meetings } = entries;
	const problems: Problem[] = [];
	const must = (holds: boolean, entry: Entry<unknown>, path: Path, expected: string) => {
		if (!holds) problems.push(problemAt(entry, path, expected));
	};
	for (const { valid } of [applications, abstentions, relations, meetings]) {
		valid.forEach((entry, index) => {
			const before = valid[index - 1]?.value.date;
			const isLater = before === undefined || firstDay(entry.value.date) >= firstDay(before);
			must(isLater, entry, ['date'], `a date not before that of the entry above, ${before}`);
			const begins = entry.value.id.startsWith(`${entry.value.date}-`);
			must(begins, entry, ['id'], `an id that begins with the date, ${entry.value.date}-`);
			const { place, site } = entry.value;
			const isThere = place === null || entries.places.ids.has(place);
			must(isThere, entry, ['place'], 'a place of places.yaml, or null');
			must(place === null || !site, entry, ['site'], 'nothing: places.yaml has the place');
		});
	}
	// A page of a year tells them in these sentences, their subject a link.
	for (const entry of [...applications.valid, ...abstentions.valid]) {
		const { iso3, what } = entry.value;
		const name = entries.states.valid.find(({ value }) => value.iso3 === iso3)?.value.name.en;
		const begins = !name || [`${name} `, `The ${name} `].some((subject) => what.en.startsWith(subject));
		must(begins, entry, ['what', 'en'], `a sentence that begins with the state, ${name}`);
	}
	for (const entry of applications.valid) {
		const { iso3, name } = entry.value;
		const isKnown = iso3 !== null && entries.states.ids.has(iso3);
		must(
			isKnown !== Boolean(name),
			entry,
			isKnown ? ['name'] : [],
			isKnown ? 'nothing: states.yaml has the name' : 'a name: this is no state of states.yaml'
		);
	}
	for (const entry of abstentions.valid) {
		const { iso3, document } = entry.value;
		must(entries.states.ids.has(iso3), entry, ['iso3'], 'a state of states.yaml');
		const isThere = document === null || entries.documents.ids.has(document);
		must(isThere, entry, ['document'], 'a document of documents/, or null');
	}
	for (const entry of meetings.valid) {
		const { institution, date, end } = entry.value;
		must(
			entries.institutions.ids.has(institution),
			entry,
			['institution'],
			'an institution of institutions.yaml'
		);
		must(firstDay(end) >= firstDay(date), entry, ['end'], `a date not before the first day, ${date}`);
	}
	return problems;
}
