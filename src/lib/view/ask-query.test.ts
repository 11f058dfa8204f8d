import { expect, it } from 'vitest';
import { askQuery, parseAsk } from './ask-query';

const years = { first: 1996, last: 2026 };

it('is read back as it was written', () => {
	for (const year of [null, 1996, 2026]) {
		for (const level of ['easy', 'hard'] as const) {
			const options = { game: 'predict' as const, seed: 'klasse 7b & co', level, year };
			expect(parseAsk('predict', askQuery(options), years)).toEqual(options);
		}
	}
});

it('takes what is broken or of another game for the default', () => {
	const nothing = { seed: null, level: 'easy', year: null };
	expect(parseAsk('predict', '', years)).toMatchObject(nothing);
	expect(parseAsk('predict', '?seed=%20&level=x&year=1995', years)).toMatchObject(nothing);
	expect(parseAsk('predict', '?year=2004.5', years)).toMatchObject(nothing);
	expect(parseAsk('where', '?year=2004&seed=a', years)).toMatchObject({ seed: 'a', year: null });
	expect(parseAsk('year', `?seed=${'a'.repeat(500)}`, years).seed).toHaveLength(40);
});
