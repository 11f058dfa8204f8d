import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Language } from '$lib/domain';
import { atlas, namesOf } from '$record';
import { latinNames } from '$record/latin';
import { readCatalogue, translated } from '$record/translate';
import { search, searchIndex } from './search';
import { moreToFind } from './search-more';
import { DISPUTE_NAMES, PAGE_NAMES, PLACE_NAMES, STATE_NAMES } from './search-names';

const more = moreToFind(atlas, namesOf(atlas));

it('names only what the record has', () => {
	expect(atlas.states.map(({ iso3 }) => iso3)).toEqual(expect.arrayContaining(Object.keys(STATE_NAMES)));
	expect(atlas.places.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(PLACE_NAMES)));
	expect(atlas.disputes.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(DISPUTE_NAMES)));
	const pages = more.filter(({ kind }) => kind === 'page').map(({ id }) => id);
	expect(pages).toEqual(expect.arrayContaining(Object.keys(PAGE_NAMES)));
	const routes = import.meta.glob('/src/routes/**/+page.svelte');
	for (const page of pages) {
		const own = `/src/routes/(text)${page}+page.svelte`;
		const ofTable = /^\/table\/[\w-]+\/$/.test(page) ? '/src/routes/(text)/table/[kind]/+page.svelte' : own;
		expect(Object.keys(routes), page).toContain(ofTable);
	}
});

describe('in the real record', () => {
	const index = searchIndex(atlas, 'en', undefined, more);

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
		['convention 2001', 'document 2001-conv'],
		['summit', 'page /table/summits/'],
		['Summits', 'page /table/summits/'],
		['саммит', 'page /table/summits/'],
		['summit samarkand', 'summit 2022-samarkand'],
		['Shanghai Five', 'status shanghai-five'],
		['observer', 'status observer'],
		['dialogue partner', 'status dialogue-partner'],
		['Norov', 'person secretary-general-norov'],
		['张德广', 'person secretary-general-zhang-deguang'],
		['peace mission 2007', 'exercise peace-mission-2007'],
		['secretariat', 'institution secretariat'],
		['download', 'page /data/']
	])('"%s" finds %s first', (query, expected) => {
		const [group] = search(index, query);
		expect(`${group?.kind} ${group?.results[0]?.id}`).toBe(expected);
	});

	it.each(['Crimea', 'Taiwan', 'Xi Jinping', 'uyghur'])(
		'"%s", which it does not have, finds at most what is said to be similar',
		(query) => {
			expect(search(index, query).filter(({ similar }) => !similar)).toEqual([]);
		}
	);

	it('says "similar" of a name with a slip, and of nothing that holds the words', () => {
		expect(search(index, 'kashmr').every(({ similar }) => similar)).toBe(true);
		for (const query of ['kashmir', 'tur', 'stan', 'crime', 'convention 2001'])
			expect(
				search(index, query).some(({ similar }) => similar),
				query
			).toBe(false);
	});

	it('leads to years of the Shanghai Five, to what a status means, to the body that somebody headed', () => {
		const goal = (query: string) => search(index, query)[0]?.results[0]?.to;
		expect(goal('shanghai five')).toEqual({ thing: null, year: 1996 });
		expect(goal('member')).toEqual({ path: '/about/#status' });
		expect(goal('norov')).toEqual({ thing: { kind: 'institution', id: 'secretariat' }, year: 2019 });
	});

	it('knows every person of the record in every language, each summit, institution and exercise', () => {
		for (const { id, person } of atlas.terms)
			for (const name of Object.values(person))
				expect(
					search(index, name, 20).flatMap(({ results }) => results.map((result) => result.id)),
					name
				).toContain(id);
		for (const { id } of [...atlas.summits, ...atlas.institutions, ...atlas.exercises])
			expect(more.filter((entry) => entry.id === id)).toHaveLength(1);
	});

	it('finds every entry by its own name', () => {
		for (const { kind, id, label } of index.entries) {
			const groups = search(index, label.slice(0, 80), 40);
			const ids = groups.find((group) => group.kind === kind)?.results.map((result) => result.id);
			expect(ids, `${kind} ${id}: ${label}`).toContain(id);
		}
	});
});

const IN_LANGUAGE: [Language, [query: string, expected: string][]][] = [
	[
		'zh',
		[
			['yindu', 'state IND'],
			['shanghai', 'place shanghai'],
			['中国', 'state CHN'],
			['India', 'state IND']
		]
	],
	[
		'ru',
		[
			['rossiya', 'state RUS'],
			['dyurand', 'dispute afg-pak-durand'],
			['Сидней', ''],
			['印度', 'state IND']
		]
	]
];

describe.each(IN_LANGUAGE)('on a page in %s', (language, cases) => {
	const file = `src/record/translations/${language}.yaml`;
	const record = translated(atlas, language, readCatalogue(readFileSync(file, 'utf8'), file, language));
	const names = namesOf(record, latinNames(record, language));
	const index = searchIndex(record, language, undefined, moreToFind(record, names), names.latin);

	it.each(cases)('"%s", also in other letters, finds "%s"', (query, expected) => {
		const [group] = search(index, query).filter(({ similar }) => !similar);
		expect(group ? `${group.kind} ${group.results[0]?.id}` : '').toBe(expected);
	});
});
