import { describe, expect, it } from 'vitest';
import { parseOrientation } from './parse-orientation';

const town = (id: string, rest = 'iso3: KGZ') =>
	`- { id: ${id}, geonames: 1527534, rank: 2, ${rest}, name: { en: Osh } }\n`;
const empty = { 'towns.yaml': '[]', 'lakes.yaml': '[]', 'lettering.yaml': '[]', 'rivers.yaml': '[]' };
const problemsOf = (texts: Partial<typeof empty>) => {
	try {
		parseOrientation({ ...empty, ...texts });
		return 'none';
	} catch (error) {
		return String(error);
	}
};

describe('parseOrientation', () => {
	it('reads towns, lakes, names of the ground and of rivers', () => {
		const read = parseOrientation({
			'towns.yaml': town('osh'),
			'lakes.yaml': '- { id: van, rank: 2, at: [42.9, 38.6], name: { en: Van } }',
			'lettering.yaml':
				'- { id: pamir, kind: range, rank: 1, name: { en: Pamir }, line: [[71.7, 38.5], [74.5, 38.5]] }',
			'rivers.yaml': '- { id: indus, rank: 2, name: { en: Indus } }'
		});
		expect(read.towns).toMatchObject([{ id: 'osh', iso3: 'KGZ' }]);
		expect(read.lakes).toMatchObject([{ id: 'van', at: [42.9, 38.6] }]);
		expect(read.lettering).toMatchObject([{ id: 'pamir', kind: 'range' }]);
		expect(read.rivers).toMatchObject([{ id: 'indus' }]);
	});

	it.each([
		['a town of a state and of a contested area', { 'towns.yaml': town('osh', 'iso3: KGZ, area: sokh') }],
		['a town of neither', { 'towns.yaml': town('osh', 'capital: true') }],
		['the same id twice', { 'towns.yaml': town('osh') + town('osh') }],
		['another order than that of the ids', { 'towns.yaml': town('osh') + town('naryn') }],
		[
			'a line of one point',
			{
				'lettering.yaml': '- { id: pamir, kind: range, rank: 1, name: { en: Pamir }, line: [[71.7, 38.5]] }'
			}
		],
		['a river that the map has not', { 'rivers.yaml': '- { id: thames, rank: 2, name: { en: Thames } }' }],
		['a rank of its own', { 'lakes.yaml': '- { id: van, rank: 9, at: [42.9, 38.6], name: { en: Van } }' }]
	])('does not take %s', (_, texts) => {
		expect(problemsOf(texts)).toMatch(/orientation\/.*expected/s);
	});
});
