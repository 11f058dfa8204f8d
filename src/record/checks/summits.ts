import { firstDay, lastDay } from '../../lib/domain/year/dates';
import type { Summit, TreatyDocument } from '../../lib/domain/types/document-types';
import { problemAt, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';

/** A summit does not end before it begins, and its number is its own within the series. */
export function checkSummits({ summits, documents }: Entries): Problem[] {
	const problems: Problem[] = [];
	const numbers = new Set<string>();
	for (const entry of summits.valid) {
		const { series, number, start, end } = entry.value;
		if (firstDay(end) < firstDay(start)) {
			problems.push(problemAt(entry, ['end'], `a date not before the start, ${start}`));
		}
		if (numbers.has(`${series} ${number}`)) {
			problems.push(problemAt(entry, ['number'], `a number that no other summit of ${series} has`));
		}
		numbers.add(`${series} ${number}`);
		for (const { value: document } of documents.valid) {
			const date = dateAt(entry.value, document);
			if (date === null || entry.value.documents.includes(document.id)) continue;
			const found = entry.value.documents.join(', ') || 'an empty list';
			problems.push(
				problemAt(entry, ['documents'], `${document.id} among them, of ${date} and the same place`, found)
			);
		}
	}
	return problems;
}

/** The day within a summit, and at its place, on which a document was signed or adopted; null if there is none. */
function dateAt({ place, start, end }: Summit, { acts }: TreatyDocument): string | null {
	const act = [acts.signed, acts.adopted].find(
		(act) =>
			act?.place === place && firstDay(act.date) >= firstDay(start) && lastDay(act.date) <= lastDay(end)
	);
	return act?.date ?? null;
}
