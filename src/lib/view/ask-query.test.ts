import { expect, it } from 'vitest';
import { askQuery, YEAR_ENTRIES, parseAsk } from './ask-query';

const years = { first: 1996, last: 2026 };

it('is read back as it was written', () => {
	const more = { seed: 'klasse 7b & co', number: 3 };
	for (const level of ['easy', 'hard'] as const) {
		for (const year of [null, 1996, 2026]) {
			const options = { game: 'predict' as const, level, year, entry: 'four' as const, ...more };
			expect(parseAsk('predict', askQuery(options), years)).toEqual({ asked: options, notes: [] });
		}
		for (const entry of YEAR_ENTRIES) {
			const options = { game: 'year' as const, level, year: null, entry, ...more };
			expect(parseAsk('year', askQuery(options), years)).toEqual({ asked: options, notes: [] });
		}
	}
});

it('takes what is broken or of another game for the default', () => {
	const nothing = { seed: null, level: 'easy', year: null, entry: 'four', number: 1 };
	const said = (game: Parameters<typeof parseAsk>[0], query: string) => {
		const { asked, notes } = parseAsk(game, query, years);
		expect(asked).toMatchObject(nothing);
		return notes.map(({ parameter, value, shown }) => `${parameter} ${value}: ${shown}`);
	};
	expect(said('predict', '')).toEqual([]);
	expect(said('predict', '?seed=%20&level=x&year=1995&entry=any&n=0')).toEqual([
		'level x: easy',
		'year 1995: 1996–2026',
		'n 0: 1'
	]);
	expect(said('predict', '?year=2004.5&n=-1')).toEqual(['year 2004.5: 1996–2026', 'n -1: 1']);
	expect(said('year', '?entry=all&n=1e3')).toEqual(['entry all: four', 'n 1e3: 1']);
	const { asked, notes } = parseAsk('where', '?year=2004&seed=a', years);
	expect([asked.seed, asked.year, notes]).toEqual(['a', null, []]);
	expect(parseAsk('year', `?seed=${'a'.repeat(500)}`, years).asked.seed).toHaveLength(40);
});
