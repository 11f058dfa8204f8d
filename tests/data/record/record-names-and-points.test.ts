import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { booleanPointInPolygon } from '@turf/turf';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { LANGUAGES } from '../../../src/lib/domain/types/values';

/** CLDR names territories by the codes of two letters. */
const ALPHA_2: Record<string, string> = {
	...{ AFG: 'AF', ARE: 'AE', ARM: 'AM', AZE: 'AZ', BHR: 'BH', BLR: 'BY', CHN: 'CN', EGY: 'EG', IND: 'IN' },
	...{ IRN: 'IR', KAZ: 'KZ', KGZ: 'KG', KHM: 'KH', KWT: 'KW', LAO: 'LA', LKA: 'LK', MDV: 'MV', MMR: 'MM' },
	...{ MNG: 'MN', NPL: 'NP', PAK: 'PK', QAT: 'QA', RUS: 'RU', SAU: 'SA', TJK: 'TJ', TKM: 'TM', TUR: 'TR' },
	UZB: 'UZ'
};

/** Russian names of the United Nations, in the list of codes that the states cite, where CLDR has another spelling. */
const UNITED_NATIONS: Record<string, string> = { ARE: 'Объединенные Арабские Эмираты', MMR: 'Мьянма' };

/** Names that a text of the organization has, where CLDR has a shorter one: the source that was read for each. */
const IN_TEXTS: Record<string, [name: string, source: string]> = {
	'MNG name.zh': ['蒙古国', 'qinglite-cn-copy-2007-joint-communique-bishkek']
};

describe('names and points that were looked up', () => {
	it('states bear the names of Unicode CLDR, the United Nations or a text that they cite, except those that are marked', () => {
		const marked: string[] = [];
		for (const { iso3, name, unverified = [], confidence, sources } of atlas.states) {
			expect(confidence, iso3).toBe('seen');
			expect(sources, iso3).toContain('unicode-cldr-48-territory-names');
			for (const language of LANGUAGES) {
				const names = (['long', 'short'] as const).map((style) =>
					new Intl.DisplayNames(language, { type: 'region', style }).of(ALPHA_2[iso3] ?? '')
				);
				if (language === 'ru' && UNITED_NATIONS[iso3] === name.ru)
					expect(sources, iso3).toContain('arel-bundock-countrycode-codelist');
				else if (IN_TEXTS[`${iso3} name.${language}`]?.[0] === name[language])
					expect(sources, iso3).toContain(IN_TEXTS[`${iso3} name.${language}`]?.[1]);
				else if (!names.includes(name[language])) marked.push(`${iso3} name.${language}`);
			}
			expect(unverified.map((field) => `${iso3} ${field}`)).toEqual(marked.filter((m) => m.startsWith(iso3)));
		}
		expect(marked).toEqual([]);
	});

	it('states bear the numeric codes of the countries that are drawn', () => {
		const file = new URL('../../../node_modules/world-atlas/countries-10m.json', import.meta.url);
		const { objects } = JSON.parse(readFileSync(file, 'utf8')) as {
			objects: { countries: { geometries: { id?: string; properties: { name: string } }[] } };
		};
		const drawn = new Map(objects.countries.geometries.map(({ id, properties }) => [id, properties.name]));
		const differ = atlas.states.filter(({ isoNumeric, name }) => drawn.get(isoNumeric) !== name.en);
		expect(differ.map(({ iso3, isoNumeric }) => [iso3, drawn.get(isoNumeric)])).toEqual([['TUR', 'Turkey']]);
	});

	it('cities have their positions from GeoNames, and say which', () => {
		for (const { id, confidence, sources, note } of atlas.places) {
			expect(confidence, id).toBe('seen');
			expect(sources, id).toEqual(['geonames-cities']);
			expect(note?.en, id).toMatch(/^GeoNames \d+\./);
		}
	});

	it('a point of an exercise or a concern is marked unless it is a town of GeoNames or stands for a state', () => {
		const points = [
			...atlas.exercises.map(({ places, ...exercise }) => ({ ...exercise, at: places, path: 'places' })),
			...atlas.claims.flatMap(({ concern, ...claim }) =>
				concern ? [{ ...claim, at: concern.at, path: 'concern.at' }] : []
			)
		].flatMap(({ id, at, path, unverified = [], sources, confidence }) =>
			at.map(({ name, position }, index) => ({
				...{ id, sources, position },
				state: / \(representative point\)$/.test(name.en) ? name.en.replace(/ \(.*/, '') : null,
				isMarked: confidence === 'memory' || unverified.includes(`${path}.${index}.position`)
			}))
		);
		const unmarked = points.filter(({ isMarked }) => !isMarked);
		const countries = drawnCountries();
		for (const { id, state, position, sources } of unmarked) {
			expect(sources, id).toContain(state ? 'natural-earth-2018-countries' : 'geonames-cities');
			if (!state) continue;
			const [country, ...others] = countries.filter((c) => booleanPointInPolygon(position, c));
			expect([country && nameOf(country), others], id).toEqual([state, []]);
			if (country) expect(position, id).toEqual(geoCentroid(country).map((d) => Math.round(d * 10) / 10));
		}
		expect([unmarked.length, unmarked.filter(({ state }) => state).length]).toEqual([35, 11]);
	});
});

function drawnCountries() {
	const file = new URL('../../../node_modules/world-atlas/countries-10m.json', import.meta.url);
	const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{
		countries: GeometryCollection<Named>;
	}>;
	return feature(topology, topology.objects.countries).features as Feature<Polygon | MultiPolygon, Named>[];
}

type Named = { name: string };

/** By its name in the record. */
const nameOf = ({ properties: { name } }: Feature<Polygon | MultiPolygon, Named>) =>
	name === 'Turkey' ? 'Türkiye' : name;
