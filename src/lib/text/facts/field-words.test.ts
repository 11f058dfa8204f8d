import { describe, expect, it } from 'vitest';
import { fieldName, fieldNames } from './field-words';

describe('fieldName', () => {
	it('names a field, its language, and a field of a list', () => {
		expect(fieldName('acts.signed')).toBe('signature');
		expect(fieldName('title.ru')).toBe('title in Russian');
		expect(fieldName('person.zh')).toBe('name in Chinese');
		expect(fieldName('places.0.position')).toBe('position of the place');
		expect(fieldName('places.1.name')).toBe('name of the place');
	});

	it('falls back to the path', () => {
		expect(fieldName('depositary')).toBe('depositary');
	});

	it('names the fields of a list once', () => {
		expect(fieldNames(['concern.at.0.position', 'name.ru', 'concern.at.1.position'])).toEqual([
			'position of the place',
			'name in Russian'
		]);
		expect(fieldNames(undefined)).toEqual([]);
	});
});
