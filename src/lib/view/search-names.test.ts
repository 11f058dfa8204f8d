import { describe, expect, it } from 'vitest';
import { atlas } from '$lib/data';
import { search, searchIndex } from './search';
import { DISPUTE_NAMES, PLACE_NAMES, STATE_NAMES } from './search-names';

it('names only what the record has', () => {
	expect(atlas.states.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(Object.keys(STATE_NAMES)));
	expect(atlas.places.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(PLACE_NAMES)));
	expect(atlas.disputes.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(DISPUTE_NAMES)));
});

describe('in the real record', () => {
	const index = searchIndex(atlas, 'en');

	it.each([
		['2017', 'year 2017'],
		['Turkiye', 'state TUR'],
		['uae', 'state ARE'],
		['Киргизия', 'state KGZ'],
		['上海', 'place shanghai'],
		['Нур-Султан', 'place astana'],
		['kashmr', 'dispute ind-pak-kashmir'],
		['aksai chin', 'dispute chn-ind-lac'],
		['charter', 'document 2002-charter'],
		['convention 2001', 'document 2001-conv']
	])('"%s" finds %s first', (query, expected) => {
		const [group] = search(index, query);
		expect(`${group?.kind} ${group?.results[0]?.id}`).toBe(expected);
	});

	it('finds every state, place, dispute and document by its own name', () => {
		for (const { kind, id, label } of index.entries) {
			const groups = search(index, label.slice(0, 80), 40);
			const ids = groups.find((group) => group.kind === kind)?.results.map((result) => result.id);
			expect(ids, `${kind} ${id}: ${label}`).toContain(id);
		}
	});
});
