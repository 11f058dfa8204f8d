import { problemAt, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';
import { factsOfEntries } from './facts';

/** What is marked as unverified must be there: a mark on a field that was renamed would mark nothing. */
export function checkUnverified(entries: Entries): Problem[] {
	return factsOfEntries(entries).flatMap(({ entry, path, value }) =>
		(value.unverified ?? []).flatMap((field, index) => {
			if (isSet(value, field.split('.'))) return [];
			return [problemAt(entry, [...path, 'unverified', index], 'the path of a field that is set here')];
		})
	);
}

function isSet(value: unknown, [step, ...rest]: string[]): boolean {
	if (step === undefined) return value !== undefined && value !== null;
	if (typeof value !== 'object' || value === null) return false;
	return isSet((value as Record<string, unknown>)[step], rest);
}
