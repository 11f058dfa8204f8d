import type { Source } from '../../lib/domain/types/values';
import { problemAt, problemsOfEntries, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';
import { factsOfEntries } from './facts';

/** Files whose facts come from data sets: of these the address is that of the whole, which is what is cited. */
const FROM_DATA_SETS = ['states.yaml', 'places.yaml'];

/**
 * Every source cited is in the list, every source of the list is cited, no page is in it twice and no two have one
 * title, which is the title of the page about it; no fact
 * rests on home pages alone, because what stands there is not the fact, and none that was seen on pages that nobody
 * opened.
 */
export function checkSources(entries: Entries): Problem[] {
	const problems: Problem[] = [];
	const cited = new Set<string>();
	const homePages = new Set(entries.sources.valid.filter(isHomePage).map(({ value }) => value.id));
	const unopened = new Set(
		entries.sources.valid.filter(({ value }) => value.read === 'second-hand').map(({ value }) => value.id)
	);
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
		const isBare = value.sources.length > 0 && value.sources.every((id) => homePages.has(id));
		if (isBare && !FROM_DATA_SETS.includes(entry.file.name)) {
			const expected = 'a page that says it, not only the home page of a site';
			problems.push(problemAt(entry, [...path, 'sources', 0], expected));
		}
		const isSecondHand = value.sources.length > 0 && value.sources.every((id) => unopened.has(id));
		if (isSecondHand && value.confidence === 'seen') {
			const expected = 'memory, because no page that it cites was opened';
			problems.push(problemAt(entry, [...path, 'confidence'], expected));
		}
	}

	// An entry that the schema refuses may well cite a source: only a readable record can tell what is unused.
	const isComplete = problemsOfEntries(entries).length === 0;
	const addresses = new Set<string>();
	const titles = new Set<string>();
	for (const entry of entries.sources.valid) {
		const { id, title, url } = entry.value;
		if (isComplete && !cited.has(id))
			problems.push(problemAt(entry, ['id'], 'a source that some fact cites'));
		if (titles.has(title)) problems.push(problemAt(entry, ['title'], 'a title that no other source has'));
		titles.add(title);
		if (url === null) continue;
		if (addresses.has(url)) problems.push(problemAt(entry, ['url'], 'an address that no other source has'));
		addresses.add(url);
	}
	return problems;
}

function isHomePage({ value: { url } }: Entry<Source>): boolean {
	if (url === null) return false;
	const { pathname, search, hash } = new URL(url);
	return /^\/(index\.\w+)?$/.test(pathname) && search === '' && hash === '';
}
