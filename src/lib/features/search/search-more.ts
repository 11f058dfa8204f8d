/** What the search finds besides the core of the record: statuses, summits, bodies and their heads, pages of the atlas. */
import type { AtlasCore, Names, Status, Text } from '$lib/domain';
import { STATUSES, yearOf, yearsOf } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { SearchMore } from './search-index';
import { PAGE_NAMES } from './search-names';
import { summitName } from '$lib/text/summit-name';
import { officeName } from '$lib/text/thing-words';
import { statusName } from '$lib/text/words';

const years = (from: string, to: string | null) => {
	const [first, last] = [yearOf(from), to && yearOf(to)];
	if (last === first) return String(first);
	return last ? m.search_years({ from: first, to: last }) : m.search_since({ from: first });
};

/**
 * All of it. Words are those of the interface, in the language of the page.
 * @param names what the first page does not carry; empty where it could not be loaded
 */
export function moreToFind(core: AtlasCore, names: Names): SearchMore[] {
	return [
		...STATUSES.flatMap((status) => statusToFind(core, status)),
		...pagesToFind(),
		...core.summits.flatMap((summit): SearchMore[] => {
			const name = summitName(summit.id, core);
			if (!name) return [];
			const { en, ...others } = core.places.find(({ id }) => id === summit.place)?.name ?? { en: '' };
			const year = yearOf(summit.start);
			// What people call it, and its place in other languages.
			const also = [
				m.search_summit_in({ place: en, year }),
				...Object.values(others).map((text) => `${text} ${year}`)
			];
			return [{ kind: 'summit', id: summit.id, name: { en: name }, detail: '', also }];
		}),
		...thingsToFind('institution', names.institutions),
		...names.terms.map(({ id, office, institution, person, start, end }): SearchMore => {
			const year = Math.max(yearOf(start), yearsOf(core)[0] ?? 0);
			return {
				kind: 'person',
				id,
				name: person,
				detail: m.search_term({ office: officeName(office), years: years(start, end) }),
				to: { thing: { kind: 'institution', id: institution }, year }
			};
		}),
		...thingsToFind('exercise', names.exercises)
	];
}

const thingsToFind = (kind: SearchMore['kind'], of: Record<string, Text>): SearchMore[] =>
	Object.entries(of).map(([id, name]) => ({ kind, id, name, detail: '' }));

/** One that states have leads to what it means, one that none has any more to its first year. */
function statusToFind({ statuses }: AtlasCore, status: Status): SearchMore[] {
	const held = statuses.filter((interval) => interval.status === status);
	const starts = held.map(({ start }) => start).sort();
	const ends = held.map(({ end }) => end);
	const [first] = starts;
	if (!first) return [];
	const last = ends.includes(null) ? null : (ends.map(String).sort().at(-1) ?? null);
	return [
		{
			kind: 'status',
			id: status,
			name: { en: statusName(status) },
			detail: years(first, last),
			to: last ? { thing: null, year: yearOf(first) } : { path: '/about/#status' }
		}
	];
}

function pagesToFind(): SearchMore[] {
	const pages: [path: string, name: string][] = [
		['/paper/', m.nav_paper()],
		['/disputes/', m.strip_nav()],
		['/dyads/', m.dyad_title()],
		['/table/', m.nav_table()],
		['/table/summits/', m.search_page_summits()],
		['/table/exercises/', m.search_page_exercises()],
		['/table/chairs/', m.search_page_chairs()],
		['/organization/', m.nav_organization()],
		['/lessons/', m.nav_lessons()],
		['/ask/', m.ask_title()],
		['/sources/', m.nav_sources()],
		['/data/', m.nav_data()],
		['/query/', m.query_title()],
		['/glossary/', m.glossary_title()],
		['/about/', m.nav_about()],
		['/about/limits/', m.limits_title()],
		['/about/licences/', m.licences_title()],
		['/changelog/', m.changelog_title()]
	];
	return pages.map(([path, name]) => ({
		kind: 'page',
		id: path,
		name: { en: name },
		detail: '',
		also: PAGE_NAMES[path],
		to: { path }
	}));
}
