import { firstDay, yearOf } from '../../lib/domain/year/dates';
import type { PaperClaim, ThingRef } from '../../lib/domain/types/paper-types';
import { FIRST_YEAR } from '../../lib/domain/year/snapshot';
import { problemAt, type Entries, type Entry } from '../read/entries';
import type { Problem } from '../read/problems';
import type { Wholes } from './wholes';

/** Claims are numbered without a gap, and what they are about is in the record. */
export function checkClaims(entries: Entries, { meta }: Wholes): Problem[] {
	const lastYear = meta ? yearOf(meta.value.reviewed) : Infinity;
	return entries.claims.valid.flatMap((entry) => [
		...checkNumber(entry),
		...checkConcern(entry),
		...entry.value.about.flatMap((thing, index, all) => {
			const problem = (expected: string) => [problemAt(entry, ['about', index, 'id'], expected)];
			const isTwice = all.findIndex(({ kind, id }) => kind === thing.kind && id === thing.id) !== index;
			if (isTwice) return problem('each thing once');
			if (thing.kind !== 'year') {
				const { ids, file } = listOf(entries, thing.kind);
				return ids.has(thing.id) ? [] : problem(`the id of a ${thing.kind} of ${file}`);
			}
			const isShown = /^\d{4}$/.test(thing.id) && +thing.id >= FIRST_YEAR && +thing.id <= lastYear;
			return isShown ? [] : problem(`a year of the atlas in quotes, from '${FIRST_YEAR}' to '${lastYear}'`);
		})
	]);
}

function checkNumber(entry: Entry<PaperClaim>): Problem[] {
	const id = `c${String(Number(entry.path[0]) + 1).padStart(2, '0')}`;
	if (entry.value.id === id) return [];
	return [problemAt(entry, ['id'], `${id}: claims are numbered without a gap, as they stand in the paper`)];
}

function checkConcern(entry: Entry<PaperClaim>): Problem[] {
	const { from, to } = entry.value.concern ?? { from: null, to: null };
	if (to === null) return [];
	if (from === null) return [problemAt(entry, ['concern', 'to'], 'null, because there is no first year')];
	if (firstDay(from) < firstDay(to)) return [];
	return [problemAt(entry, ['concern', 'to'], `the first year after the concern, later than ${from}`)];
}

function listOf(entries: Entries, kind: Exclude<ThingRef['kind'], 'year'>) {
	const lists = {
		state: { ids: entries.states.ids, file: 'states.yaml' },
		document: { ids: entries.documents.ids, file: 'documents/' },
		dispute: { ids: entries.disputes.ids, file: 'disputes/' },
		place: { ids: entries.places.ids, file: 'places.yaml' },
		summit: { ids: entries.summits.ids, file: 'summits.yaml' },
		institution: { ids: entries.institutions.ids, file: 'institutions.yaml' },
		exercise: { ids: entries.exercises.ids, file: 'exercises.yaml' }
	};
	return lists[kind];
}
