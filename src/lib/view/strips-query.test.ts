import { describe, expect, it } from 'vitest';
import { FIELD_TERMS } from '$lib/domain';
import { ALL_STRIPS, parseStripsQuery, serializeStripsQuery, STRIP_SORTS } from './strips-query';

const YEARS = { first: 1996, last: 2026 };

describe('the query of the strips', () => {
	it('comes back as it went', () => {
		for (const sort of STRIP_SORTS) {
			for (const term of [null, ...FIELD_TERMS]) {
				for (const year of [null, 1996, 2017]) {
					const query = { sort, term, year };
					expect(parseStripsQuery(serializeStripsQuery(query), YEARS)).toEqual({ query, notes: [] });
				}
			}
		}
	});

	it('leaves out what is so at first', () => {
		expect(serializeStripsQuery(ALL_STRIPS)).toBe('');
		expect(parseStripsQuery('?sort=start&year=2026', YEARS)).toEqual({ query: ALL_STRIPS, notes: [] });
	});

	it('says what of a link does not exist, and lets other parameters pass', () => {
		const { query, notes } = parseStripsQuery('?sort=size&term=war&year=1995&utm=x', YEARS);
		expect(query).toEqual(ALL_STRIPS);
		expect(notes).toEqual([
			{ parameter: 'sort', value: 'size', shown: 'start' },
			{ parameter: 'term', value: 'war', shown: 'all' },
			{ parameter: 'year', value: '1995', shown: '2026' }
		]);
	});
});
