import { compareDates } from '../../lib/domain/year/dates';
import { problemAt, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';
import type { Wholes } from './wholes';

/** Versions stand newest first, and the first of them is the one of the record. */
export function checkVersions({ versions }: Entries, { meta }: Wholes): Problem[] {
	const problems: Problem[] = [];
	const first = versions.valid.find(({ path }) => path[0] === 0);
	if (meta && first && first.value.version !== meta.value.version) {
		problems.push(problemAt(first, ['version'], `the version in meta.yaml, ${meta.value.version}`));
	}
	for (const [index, entry] of versions.valid.entries()) {
		const before = versions.valid[index - 1]?.value;
		if (!before) continue;
		if (compareVersions(entry.value.version, before.version) >= 0) {
			problems.push(problemAt(entry, ['version'], `a version older than the one above, ${before.version}`));
		}
		if (compareDates(entry.value.date, before.date) > 0) {
			problems.push(problemAt(entry, ['date'], `a date not after the one above, ${before.date}`));
		}
	}
	return problems;
}

function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	return left.map((part, index) => part - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
