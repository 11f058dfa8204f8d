import { problemAt, problemsOfEntries, type Entries } from '../read/entries';
import type { Problem } from '../read/problems';
import { factsOfEntries } from './facts';

/** Every source cited is in the list, every source of the list is cited, and no page is in it twice. */
export function checkSources(entries: Entries): Problem[] {
	const problems: Problem[] = [];
	const cited = new Set<string>();
	for (const { entry, path, value } of factsOfEntries(entries)) {
		value.sources.forEach((id, index) => {
			cited.add(id);
			if (!entries.sources.ids.has(id)) {
				problems.push(problemAt(entry, [...path, 'sources', index], 'a source of sources.yaml'));
			}
			if (value.sources.indexOf(id) !== index) {
				problems.push(problemAt(entry, [...path, 'sources', index], 'each source once'));
			}
		});
	}

	// An entry that the schema refuses may well cite a source: only a readable record can tell what is unused.
	const isComplete = problemsOfEntries(entries).length === 0;
	const addresses = new Set<string>();
	for (const entry of entries.sources.valid) {
		const { id, url } = entry.value;
		if (isComplete && !cited.has(id))
			problems.push(problemAt(entry, ['id'], 'a source that some fact cites'));
		if (url === null) continue;
		if (addresses.has(url)) problems.push(problemAt(entry, ['url'], 'an address that no other source has'));
		addresses.add(url);
	}
	return problems;
}
