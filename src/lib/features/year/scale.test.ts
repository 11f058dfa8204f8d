import { describe, expect, it } from 'vitest';
import { centreOf, parseYear, tickYears, yearAt } from './scale';

const range = { first: 1996, last: 2026 };

describe('yearAt', () => {
	it.each([
		[0, 1996],
		[-3, 1996],
		[1, 2026],
		[7, 2026],
		[0.5, 2011]
	])('finds at %d the year %d', (fraction, year) => {
		expect(yearAt(fraction, range)).toBe(year);
	});

	it('is the inverse of centreOf', () => {
		for (let year = 1996; year <= 2026; year++) {
			expect(yearAt(centreOf(year, range) / 100, range)).toBe(year);
		}
	});
});

describe('tickYears', () => {
	it('labels the first year and every fifth', () => {
		expect(tickYears(range)).toEqual([
			{ year: 1996, major: false },
			{ year: 2000, major: true },
			{ year: 2005, major: false },
			{ year: 2010, major: true },
			{ year: 2015, major: false },
			{ year: 2020, major: true },
			{ year: 2025, major: false }
		]);
	});

	it('leaves out a first year that is too near the next', () => {
		expect(tickYears({ first: 1998, last: 2001 })).toEqual([{ year: 2000, major: true }]);
	});
});

describe('parseYear', () => {
	it.each(['2004', ' 2004 ', '２００４'])('reads "%s"', (text) => {
		expect(parseYear(text, range)).toBe(2004);
	});

	it.each(['', '1995', '2027', '204', '20040', '2004.5', '-2004', 'MMIV', '2e3'])('refuses "%s"', (text) => {
		expect(parseYear(text, range)).toBeNull();
	});
});
