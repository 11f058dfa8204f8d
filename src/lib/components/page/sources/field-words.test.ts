import { describe, expect, it } from 'vitest';
import { fieldName } from './field-words';

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
});
