import { describe, expect, it } from 'vitest';
import { compareDates, firstDay, formatDate, holdsOn, isPartialDate, lastDay, precisionOf } from './dates';

describe('partial dates', () => {
	it.each(['2001', '2001-06', '2001-06-15', '2004-02-29'])('takes %s', (text) => {
		expect(isPartialDate(text)).toBe(true);
	});

	it.each(['01', '2001-13', '2001-02-30', '2003-02-29', '2001-6-15', '15.06.2001', '', '2001-06-15T00:00'])(
		'refuses %j',
		(text) => {
			expect(isPartialDate(text)).toBe(false);
		}
	);

	it('reads the precision from the length, and the first and last day a date can mean', () => {
		expect(['2010', '2010-02', '2010-02-06'].map(precisionOf)).toEqual(['year', 'month', 'day']);
		expect(['2010', '2010-02', '2010-02-06'].map(firstDay)).toEqual([
			'2010-01-01',
			'2010-02-01',
			'2010-02-06'
		]);
		expect(['2010', '2012-02', '2010-02-06'].map(lastDay)).toEqual([
			'2010-12-31',
			'2012-02-29',
			'2010-02-06'
		]);
	});

	it('holds from the first day on and no longer on the end day', () => {
		expect(holdsOn('2001-06-15', '2017-06-09', '2001-06-14')).toBe(false);
		expect(holdsOn('2001-06-15', '2017-06-09', '2001-06-15')).toBe(true);
		expect(holdsOn('2001-06-15', '2017-06-09', '2017-06-08')).toBe(true);
		expect(holdsOn('2001-06-15', '2017-06-09', '2017-06-09')).toBe(false);
		expect(holdsOn('2010', null, '2010-12-31')).toBe(true);
	});

	it('sorts by the first possible day, the vaguer date first', () => {
		expect(['2010-01-01', '2009-12', '2010', '2010-01'].sort(compareDates)).toEqual([
			'2009-12',
			'2010',
			'2010-01',
			'2010-01-01'
		]);
	});

	it('is written as exactly as it is known', () => {
		expect(formatDate('2010-04-28', 'en')).toBe('28 April 2010');
		expect(formatDate('2010-04', 'en')).toBe('April 2010');
		expect(formatDate('2010', 'en')).toBe('2010');
		expect(formatDate('2010', 'ru')).toBe('2010');
		expect(formatDate('2010', 'zh')).toBe('2010年');
		expect(formatDate('2010', 'zh', false)).toBe('2010年');
		expect(formatDate('2010-04', 'zh', false)).toBe('4月');
		expect(formatDate('2010-04-28', 'zh')).toBe('2010年4月28日');
		expect(formatDate('2010-04-28', 'en', false)).toBe('28 April');
	});
});
