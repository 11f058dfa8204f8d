import { describe, expect, it } from 'vitest';
import type { Atlas } from '../lib/domain/types/atlas-types';
import type { BundledLesson } from '../lib/lesson/types';
import { problemsOfCatalogue, textsToTranslate } from './catalogue-problems';
import { readCatalogue, translated, translatedLesson } from './translate';

const YAML = `
- { en: Osh, ru: Ош }
- { en: The border was agreed., ru: Граница согласована. }
- { en: 'See [the year](/year/2001/).', ru: 'Смотри [год](/year/2001/).' }
- { en: 'A member', ru: Государство-член }
`;
const catalogue = readCatalogue(YAML, 'ru.yaml', 'ru');
const atlasOf = (fields: object) => ({ claims: [], ...fields }) as unknown as Atlas;

describe('translated', () => {
	it('says in the language what the catalogue has, however deep it lies and whatever folds it', () => {
		const record = atlasOf({
			disputes: [{ id: 'a', phases: [{ what: { en: 'The border\n  was agreed.\n' } }] }]
		});
		expect(translated(record, 'ru', catalogue).disputes[0]?.phases[0]?.what.ru).toBe('Граница согласована.');
		expect(record.disputes[0]?.phases[0]?.what).not.toHaveProperty('ru');
	});

	it('says of a fact which of its texts the atlas translated', () => {
		const osh = { name: { en: 'Osh' }, note: { en: 'A member', ru: 'Член' }, confidence: 'seen' };
		const { places } = translated(atlasOf({ places: [osh] }), 'ru', catalogue);
		expect(places[0]).toEqual({ ...osh, name: { en: 'Osh', ru: 'Ош' }, translated: ['name'] });
	});

	it('leaves what a fact says itself, what the catalogue lacks, and all that is no text', () => {
		const record = atlasOf({
			places: [{ name: { en: 'Osh', ru: 'г. Ош' } }, { name: { en: 'Naryn' } }],
			position: [72.8, 40.5],
			note: null,
			id: 'Osh'
		});
		expect(translated(record, 'ru', catalogue)).toEqual(record);
	});

	it('has the claims of the paper in the language, and lessons with their links', () => {
		const atlas = atlasOf({ claims: [{ id: 'c1', claim: 'A member' }] });
		expect(translated(atlas, 'ru', catalogue).claims[0]?.claim).toBe('Государство-член');
		const steps = [{ title: 'Osh', view: '/year/2001/', text: 'See [the year](/year/2001/).' }];
		const bundled = { lesson: { id: 'osh', language: 'en', steps } } as unknown as BundledLesson;
		expect(translatedLesson(bundled, 'ru', catalogue).lesson).toEqual({
			id: 'osh',
			language: 'ru',
			steps: [{ title: 'Ош', view: '/year/2001/', text: 'Смотри [год](/year/2001/).' }]
		});
	});
});

describe('a catalogue', () => {
	it('is refused without a translation, without the English text, and with a text twice', () => {
		const read = (yaml: string) => () => readCatalogue(yaml, 'ru.yaml', 'ru');
		expect(read('- en: Osh')).toThrow('ru.yaml: entry 1, Osh: expected ru, its translation');
		expect(read('- ru: Ош')).toThrow('ru.yaml: entry 1: expected en, the English text');
		expect(read(`${YAML}- { en: Osh, ru: Ош }`)).toThrow('ru.yaml: entry 5, Osh: expected each text once');
		expect([...readCatalogue('', 'ru.yaml', 'ru')]).toEqual([]);
	});

	it('is told what it lacks and which links lead elsewhere', () => {
		const atlas = atlasOf({ places: [{ name: { en: 'Osh' } }, { name: { en: 'Naryn', ru: 'Нарын' } }] });
		const lesson = {
			lesson: { view: '/year/2001/', steps: [{ text: 'See [the year](/year/2001/).', title: 'Lhasa' }] }
		} as unknown as BundledLesson;
		const texts = textsToTranslate(atlas, 'ru', [lesson]);
		expect(texts).toEqual(['Osh', 'See [the year](/year/2001/).', 'Lhasa']);
		const yaml = `- { en: Osh, ru: Ош }\n- { en: 'See [the year](/year/2001/).', ru: 'Смотри [год](/).' }`;
		expect(problemsOfCatalogue('ru.yaml', readCatalogue(yaml, '', 'ru'), texts)).toEqual([
			'ru.yaml: lacks “Lhasa”',
			'ru.yaml: “See [the year](/year/2001/).”: expected the same links'
		]);
	});
});
