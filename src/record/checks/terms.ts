import { compareDates, firstDay, yearOf } from '../../lib/domain/year/dates';
import type { Term } from '../../lib/domain/types/organization-types';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';

/** A seat ends after it begins, one person at a time holds an office, and one state a year has the chair. */
export function checkTerms(entries: Entries): Problem[] {
	return [...checkSeats(entries), ...checkOffices(entries), ...checkChairs(entries)];
}

function checkSeats({ institutions }: Entries): Problem[] {
	return institutions.valid.flatMap((entry) =>
		entry.value.seats.flatMap(({ from, to }, index) => {
			if (to === null || firstDay(from) < firstDay(to)) return [];
			return [problemAt(entry, ['seats', index, 'to'], `a date after the seat's first day, ${from}`)];
		})
	);
}

function checkOffices({ terms }: Entries): Problem[] {
	const problems: Problem[] = [];
	const last = new Map<string, Entry<Term>>();
	for (const entry of [...terms.valid].sort((a, b) => compareDates(a.value.start, b.value.start))) {
		const { office, start, end } = entry.value;
		if (end !== null && firstDay(end) <= firstDay(start)) {
			problems.push(problemAt(entry, ['end'], `a date after the start, ${start}`));
		}
		const before = last.get(office)?.value;
		if (before && (before.end === null || firstDay(start) < firstDay(before.end))) {
			const until = before.end === null ? 'has no end' : `ends on ${before.end}`;
			problems.push(
				problemAt(entry, ['start'], `no overlap: the term of ${before.person.en} as ${office} ${until}`)
			);
		}
		last.set(office, entry);
	}
	return problems;
}

function checkChairs({ chairs, summits }: Entries): Problem[] {
	const problems: Problem[] = [];
	const years = new Set<number>();
	for (const entry of chairs.valid) {
		const { year, summit } = entry.value;
		if (years.has(year)) problems.push(problemAt(entry, ['year'], 'a year that no other chair has'));
		years.add(year);
		const met = summits.valid.find(({ value }) => value.id === summit)?.value;
		if (met && yearOf(met.start) !== year) {
			problems.push(problemAt(entry, ['summit'], `a summit of ${year}; this one met on ${met.start}`));
		}
	}
	return problems;
}
