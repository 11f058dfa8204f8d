import { describe, expect, it } from 'vitest';
import { letterOf, sourcesByLetter } from './letters';

describe('letterOf', () => {
	it('looks past quotation marks and accents', () => {
		expect(letterOf('"The World and Japan" database')).toBe('T');
		expect(letterOf('Élysée')).toBe('E');
		expect(letterOf('bne IntelliNews')).toBe('B');
	});

	it('puts digits and other alphabets together', () => {
		expect(letterOf('24.kg')).toBe('#');
		expect(letterOf('新华社')).toBe('#');
		expect(letterOf('Коммерсантъ')).toBe('#');
	});
});

describe('sourcesByLetter', () => {
	it('sorts letters, publishers and titles', () => {
		const source = (publisher: string, title: string) => ({ publisher, title });
		const groups = sourcesByLetter([
			source('TASS', 'b'),
			source('"TASS" mirror', 'a'),
			source('Adilet', 'Decree 10'),
			source('24.kg', 'x'),
			source('Adilet', 'Decree 9'),
			source('TASS', 'a')
		]);
		expect(groups.map(({ letter, sources }) => [letter, sources.map(({ title }) => title)])).toEqual([
			['#', ['x']],
			['A', ['Decree 9', 'Decree 10']],
			['T', ['a', 'b', 'a']]
		]);
	});
});
