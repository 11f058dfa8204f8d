import { expect, it } from 'vitest';
import { askQuery, ENTRIES, parseAsk } from './ask-query';

const years = { first: 1996, last: 2026 };

it('is read back as it was written', () => {
	const more = { seed: 'klasse 7b & co', number: 3 };
	for (const level of ['easy', 'hard'] as const) {
		for (const year of [null, 1996, 2026]) {
			const options = { game: 'predict' as const, level, year, entry: 'four' as const, ...more };
			expect(parseAsk('predict', askQuery(options), years)).toEqual(options);
		}
		for (const entry of ENTRIES) {
			const options = { game: 'year' as const, level, year: null, entry, ...more };
			expect(parseAsk('year', askQuery(options), years)).toEqual(options);
		}
	}
});

it('takes what is broken or of another game for the default', () => {
	const nothing = { seed: null, level: 'easy', year: null, entry: 'four', number: 1 };
	expect(parseAsk('predict', '', years)).toMatchObject(nothing);
	expect(parseAsk('predict', '?seed=%20&level=x&year=1995&entry=any&n=0', years)).toMatchObject(nothing);
	expect(parseAsk('predict', '?year=2004.5&n=-1', years)).toMatchObject(nothing);
	expect(parseAsk('year', '?entry=all&n=1e3', years)).toMatchObject(nothing);
	expect(parseAsk('where', '?year=2004&seed=a', years)).toMatchObject({ seed: 'a', year: null });
	expect(parseAsk('year', `?seed=${'a'.repeat(500)}`, years).seed).toHaveLength(40);
});
