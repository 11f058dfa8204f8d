import { describe, expect, it } from 'vitest';
import { readCatalogue, translated } from './translate';

const catalogue = readCatalogue('Osh: Ош\nThe border was agreed.: Граница согласована.\n', 'ru.yaml');

describe('translated', () => {
	it('says in the language what the catalogue has, however deep it lies and whatever folds it', () => {
		const record = { disputes: [{ id: 'a', phases: [{ what: { en: 'The border\n  was agreed.\n' } }] }] };
		expect(translated(record, 'ru', catalogue)).toEqual({
			disputes: [
				{ id: 'a', phases: [{ what: { en: 'The border\n  was agreed.\n', ru: 'Граница согласована.' } }] }
			]
		});
		expect(record.disputes[0]?.phases[0]?.what).not.toHaveProperty('ru');
	});

	it('leaves what a fact says itself, what the catalogue lacks, and all that is no text', () => {
		const record = {
			places: [{ name: { en: 'Osh', ru: 'г. Ош' } }, { name: { en: 'Naryn' } }],
			position: [72.8, 40.5],
			note: null,
			id: 'Osh'
		};
		expect(translated(record, 'ru', catalogue)).toEqual(record);
	});
});

it('a catalogue without a translation is refused by file and text', () => {
	expect(() => readCatalogue('Osh:\n', 'ru.yaml')).toThrow('ru.yaml: Osh: expected its translation');
	expect([...readCatalogue('', 'ru.yaml')]).toEqual([]);
});
