import { describe, expect, it } from 'vitest';
import { processorTime } from '../../../../tests/fixtures/processor-time';
import type { AtlasCore } from '$lib/domain/types/core-types';
import type { Text } from '$lib/domain/types/values';
import { fold } from '$lib/text/search-fold';
import { search, searchIndex, type SearchGroup } from './search';
import { textParts } from './text-parts';

const state = (iso3: string, name: Text) => ({ iso3, name, confidence: 'memory' as const });
const place = (id: string, iso3: string, name: Text): AtlasCore['places'][number] => ({
	id,
	iso3,
	name,
	position: [0, 0],
	confidence: 'memory'
});
const signed = (id: string, title: Text, type: 'treaty' | 'convention' | 'declaration', date: string) => ({
	id,
	title,
	type,
	context: false,
	acts: { adopted: null, signed: { date } },
	signatories: [],
	confidence: 'seen' as const
});
const dispute = (id: string, title: Text, parties: string[], points: Text[] = []) => ({
	id,
	title,
	parties,
	kinds: [],
	phases: [],
	agreements: [],
	points: points.map((name) => ({ name, position: [0, 0] as [number, number] }))
});

const core: AtlasCore = {
	version: '1.0.0',
	misplaced: [],
	reviewed: '2026-06-30',
	states: [
		state('CHN', { en: 'China', ru: 'Китай', zh: '中国' }),
		state('IND', { en: 'India', ru: 'Индия', zh: '印度' }),
		state('KGZ', { en: 'Kyrgyzstan', ru: 'Кыргызстан', zh: '吉尔吉斯斯坦' }),
		state('PAK', { en: 'Pakistan', ru: 'Пакистан', zh: '巴基斯坦' }),
		state('TJK', { en: 'Tajikistan', ru: 'Таджикистан', zh: '塔吉克斯坦' }),
		state('TUR', { en: 'Türkiye', ru: 'Турция', zh: '土耳其' })
	],
	statuses: [],
	events: [],
	summits: [],
	places: [
		place('shanghai', 'CHN', { en: 'Shanghai', ru: 'Шанхай', zh: '上海' }),
		place('dushanbe', 'TJK', { en: 'Dushanbe', ru: 'Душанбе', zh: '杜尚别' })
	],
	documents: [
		signed(
			'2001-conv',
			{
				en: 'Shanghai Convention on Combating Terrorism, Separatism and Extremism',
				ru: 'Шанхайская конвенция о борьбе с терроризмом, сепаратизмом и экстремизмом',
				zh: '打击恐怖主义、分裂主义和极端主义上海公约'
			},
			'convention',
			'2001-06-15'
		),
		signed('2002-charter', { en: 'Charter of the Organization' }, 'treaty', '2002-06-07'),
		signed('2017-decl', { en: 'Astana Declaration' }, 'declaration', '2017-06-09')
	],
	disputes: [
		dispute('ind-pak-kashmir', { en: 'Kashmir', ru: 'Кашмир' }, ['IND', 'PAK'], [{ en: 'Aksai Chin' }]),
		dispute('kgz-tjk-border', { en: 'Kyrgyz–Tajik border' }, ['KGZ', 'TJK'])
	]
};

const index = searchIndex(core, 'en');
const ids = (groups: SearchGroup[]) =>
	groups.flatMap(({ kind, results }) => results.map(({ id }) => `${kind} ${id}`));
const find = (query: string) => ids(search(index, query));
const hits = (parts: { text: string; hit: boolean }[]) =>
	parts.filter(({ hit }) => hit).map(({ text }) => text);

describe('the first result', () => {
	it.each([
		['2017', 'year 2017'],
		['Turkiye', 'state TUR'],
		['TÜRKİYE', 'state TUR'],
		['turkey', 'state TUR'],
		['Киргизия', 'state KGZ'],
		['кыргызстан', 'state KGZ'],
		['Китаи', 'state CHN'],
		['土耳其', 'state TUR'],
		['上海', 'place shanghai'],
		['kashmr', 'dispute ind-pak-kashmir'],
		['kahsmir', 'dispute ind-pak-kashmir'],
		['kashmiir', 'dispute ind-pak-kashmir'],
		['kash', 'dispute ind-pak-kashmir'],
		['tur', 'state TUR'],
		['TJK', 'state TJK'],
		['dushanbe', 'place dushanbe'],
		['душанбе', 'place dushanbe'],
		['charter', 'document 2002-charter'],
		['2002-charter', 'document 2002-charter'],
		['extremism convention', 'document 2001-conv'],
		['convention 2001', 'document 2001-conv'],
		['上海公约', 'document 2001-conv'],
		['терроризм', 'document 2001-conv'],
		['pakistan india', 'dispute ind-pak-kashmir'],
		['aksai', 'dispute ind-pak-kashmir'],
		['kyrgyz-tajik', 'dispute kgz-tjk-border'],
		['KASHMIR', 'dispute ind-pak-kashmir'],
		['кашмир', 'dispute ind-pak-kashmir']
	])('for "%s" is %s', (query, expected) => {
		expect(find(query)[0]).toBe(expected);
	});
});

describe('what is found', () => {
	it('takes in disputes of a state and documents of a year', () => {
		expect(find('india')).toEqual(['state IND', 'dispute ind-pak-kashmir']);
		expect(find('2017')).toEqual(['year 2017', 'document 2017-decl']);
	});

	it('has all words of a long query, in any order', () => {
		const query = 'extremism, separatism and terrorism: combating convention of Shanghai';
		expect(find(query)).toEqual([]);
		expect(find(query.replace(' of', ''))).toEqual(['document 2001-conv']);
	});

	it('lists a thing once, however many of its names match', () => {
		expect(find('a').filter((id) => id === 'state CHN')).toHaveLength(1);
	});

	it.each(['', '   ', '—', '"', '-', "'", '.*', '()[', '。、', 'xyzzy', '1995', '20170'])(
		'is nothing for "%s"',
		(query) => {
			expect(find(query)).toEqual([]);
		}
	);

	it('takes no sign of a query for an operator', () => {
		expect(find('-india')).toEqual(find('india'));
		expect(find('"india"')).toEqual(find('india'));
		expect(find('(India')).toEqual(find('india'));
	});

	it('stays quick for a text that somebody pasted', () => {
		const spent = processorTime(() => find('terrorism separatism extremism '.repeat(200)));
		expect(spent).toBeLessThan(1000);
	});
});

describe('groups', () => {
	it('are never empty and hold no more than asked for', () => {
		const groups = search(index, 'a', 8);
		expect(groups.every(({ results }) => results.length > 0)).toBe(true);
		expect(ids(groups).length).toBeLessThanOrEqual(8);
		expect(groups.length).toBeGreaterThan(2);
	});

	it('leave room for each other', () => {
		expect(search(index, '20', 4).map(({ kind, results }) => [kind, results.length])).toEqual([
			['year', 2],
			['document', 2]
		]);
	});
});

describe('the marked parts', () => {
	const first = (query: string) => search(index, query)[0]?.results[0];

	it('join to the whole label', () => {
		expect(first('turk')?.label).toEqual([
			{ text: 'Türk', hit: true },
			{ text: 'iye', hit: false }
		]);
		expect(first('turk')?.alias).toBeNull();
	});

	it('stand in the detail where the query was found there', () => {
		const result = first('convention 2001');
		expect(hits(result?.label ?? [])).toEqual(['Convention']);
		expect(hits(result?.detail ?? [])).toEqual(['2001']);
		expect(result?.detail.map(({ text }) => text).join('')).toBe('convention, 2001');
	});

	it('stand in the other name that matched', () => {
		expect(first('китай')).toMatchObject({ alias: [{ text: 'Китай', hit: true }], aliasLanguage: 'ru' });
		const result = first('киргиз');
		expect(result?.label).toEqual([{ text: 'Kyrgyzstan', hit: false }]);
		expect(result?.alias).toEqual([
			{ text: 'Киргиз', hit: true },
			{ text: 'ия', hit: false }
		]);
	});

	it('are not made of an id, which is no name', () => {
		expect(first('2002-charter')).toEqual({
			kind: 'document',
			id: '2002-charter',
			label: [{ text: 'Charter of the Organization', hit: false }],
			detail: [{ text: 'treaty, 2002', hit: false }],
			alias: null
		});
	});

	it('never lose or double a letter', () => {
		for (const query of ['a', 'an', 'terrorism', 'combating extremism', 'kyrgyz', 'pakistan india']) {
			for (const { results } of search(index, query)) {
				for (const { id, label, kind } of results) {
					const entry = index.entries.find((one) => one.kind === kind && one.id === id);
					expect(label.map(({ text }) => text).join('')).toBe(entry?.label);
				}
			}
		}
	});
});

describe('another language', () => {
	const russian = searchIndex(core, 'ru', (type) => (type === 'treaty' ? 'договор' : type));

	it('labels in it, and in English where there is nothing else', () => {
		expect(search(russian, 'kyrgyzstan')[0]?.results[0]).toMatchObject({
			label: [{ text: 'Кыргызстан', hit: false }],
			alias: [{ text: 'Kyrgyzstan', hit: true }]
		});
		expect(search(russian, 'charter')[0]?.results[0]?.label[0]).toEqual({ text: 'Charter', hit: true });
	});

	it('names types of documents and parties in it', () => {
		expect(ids(search(russian, 'договор'))).toEqual(['document 2002-charter']);
		expect(ids(search(russian, 'Пакистан'))).toContain('dispute ind-pak-kashmir');
	});
});

describe('fold', () => {
	it.each([
		['Türkiye', 'turkiye'],
		['ЁЙ', 'еи'],
		['Łódź Øı', 'lodz oi'],
		['２０１７', '2017'],
		['上海', '上海'],
		['İstanbul', 'istanbul'],
		['ǅ𝒳', fold('ǅ𝒳')]
	])('brings "%s" to "%s" and keeps its length', (text, folded) => {
		expect(fold(text)).toBe(folded);
		expect(fold(text)).toHaveLength(text.length);
	});
});

describe('textParts', () => {
	it('cuts at ranges, whatever lies outside', () => {
		expect(textParts('abcdef', [1, 3, 5, 9])).toEqual([
			{ text: 'a', hit: false },
			{ text: 'bc', hit: true },
			{ text: 'de', hit: false },
			{ text: 'f', hit: true }
		]);
		expect(textParts('abc', [0, 2, 4, 6], 4)).toEqual([
			{ text: 'ab', hit: true },
			{ text: 'c', hit: false }
		]);
		expect(textParts('', [0, 1])).toEqual([]);
	});
});
