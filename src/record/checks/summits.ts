import { firstDay } from '../../lib/domain/year/dates';
import { problemAt, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';

/** A summit does not end before it begins, and its number is its own within the series. */
export function checkSummits({ summits }: Entries): Problem[] {
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
	}
	return problems;
}
