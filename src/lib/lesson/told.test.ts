import { expect, it } from 'vitest';
import { toldIn } from './told';
import type { AtlasCore } from '../domain';

it('finds what the words of a step name or link to, and nothing else', () => {
	const named = (id: string, en: string) => ({ id, iso3: id, name: { en } });
	const atlas = {
		states: [named('LAO', 'Laos'), named('KHM', 'Cambodia'), named('IND', 'India')],
		places: [named('tashkent', 'Tashkent'), named('moscow', 'Moscow')]
	} as unknown as AtlasCore;
	const text =
		'New are [one state](/state/LAO/) and Cambodia. [The paper](/paper/#c1) and [a dispute](/dispute/x/).';
	expect([...toldIn({ title: 'A day in Tashkent', text }, atlas)].sort()).toEqual(['KHM', 'LAO', 'tashkent']);
});

it('takes no part of a word or of a longer name for a name', () => {
	const named = (id: string, en: string) => ({ id, iso3: id, name: { en } });
	const atlas = {
		states: [named('OMN', 'Oman'), named('NER', 'Niger'), named('NGA', 'Nigeria'), named('CHN', '中国')],
		places: [named('x', 'Казахстан')]
	} as unknown as AtlasCore;
	const text = 'Romania, Nigeria; народ Казахстана; 在中国的。';
	expect([...toldIn({ title: '', text }, atlas)].sort()).toEqual(['CHN', 'NGA', 'x']);
});

it('knows Russian names in all their cases, and no other words for them', () => {
	const named = (id: string, en: string) => ({ id, iso3: id, name: { en } });
	const atlas = {
		states: [
			named('IND', 'Индия'),
			named('SAU', 'Саудовская Аравия'),
			named('LAO', 'Лаос'),
			named('IRN', 'Иран')
		],
		places: [named('moscow', 'Москва'), named('new-delhi', 'Нью-Дели'), named('shanghai', 'Шанхай')]
	} as unknown as AtlasCore;
	const told = (text: string) => [...toldIn({ title: '', text }, atlas)].sort();
	expect(told('Из Индии в Саудовскую Аравию; Лаосом; в Москве и Нью-Дели.')).toEqual([
		'IND',
		'LAO',
		'SAU',
		'moscow',
		'new-delhi'
	]);
	expect(told('Индонезия на Инде; Шанхайская пятёрка; Иранское нагорье.')).toEqual([]);
});
