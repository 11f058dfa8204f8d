import { describe, expect, it } from 'vitest';
import {
	dateDifferences,
	dateWords,
	inAll,
	kindDiffers,
	markDifferences,
	printedDate,
	recordDate,
	wordsMissing
} from './paper-compare';

describe('words', () => {
	it('finds words that the other side lacks, whatever their case, order and marks', () => {
		expect([...wordsMissing('Declaration of Astana', 'Astana Declaration on Ten Years')]).toEqual([]);
		expect([...wordsMissing('Toshkent, Uzbekistan', 'Tashkent, Uzbekistan')]).toEqual(['toshkent']);
		expect([...wordsMissing('Guideline, 2007–2009', 'Programme for 2007-2009')]).toEqual(['guideline']);
	});

	it('marks them without losing a word', () => {
		const parts = markDifferences('Chapter of the Organization', new Set(['chapter', 'organization']));
		expect(parts).toEqual([
			{ text: 'Chapter', differs: true },
			{ text: ' of the ', differs: false },
			{ text: 'Organization', differs: true }
		]);
		expect(markDifferences('all the same', new Set())).toEqual([{ text: 'all the same', differs: false }]);
	});
});

describe('dates', () => {
	it('reads what the paper prints', () => {
		expect(printedDate('August 2010')).toEqual({ day: null, month: 8, year: 2010 });
		expect(printedDate('June 15, 2001')).toEqual({ day: 15, month: 6, year: 2001 });
		expect(printedDate('2009')).toEqual({ day: null, month: null, year: 2009 });
	});

	it('compares only what both sides say', () => {
		const differ = (printed: string, date: string) => dateDifferences(printedDate(printed), recordDate(date));
		expect(differ('August 2010', '2010-06-11')).toEqual(['month']);
		expect(differ('June 2010', '2010-06-11')).toEqual([]);
		expect(differ('August 2010', '2010')).toEqual([]);
		expect(differ('June 14, 2002', '2001-06-15')).toEqual(['day', 'year']);
	});

	it('names the words in which it differs', () => {
		const words = (parts: Parameters<typeof dateWords>[1]) => [
			...dateWords(recordDate('2010-06-11'), parts, 'en')
		];
		expect(words(['month'])).toEqual(['june']);
		expect(words(['year', 'day', 'name'])).toEqual(['11', '2010']);
	});
});

describe('kinds of instruments', () => {
	it('differ where the printed name says another one', () => {
		expect(kindDiffers('Agreement Between Afghanistan and SCO member states', 'statement')).toBe(true);
		expect(kindDiffers('Agreement over Military Exercise', 'agreement')).toBe(false);
		expect(kindDiffers('Chapter of Shanghai Cooperation Organization', 'treaty')).toBe(false);
	});
});

describe('inAll', () => {
	it('keeps what every document lacks', () => {
		expect([...inAll([new Set(['a', 'b']), new Set(['b'])])]).toEqual(['b']);
		expect([...inAll([])]).toEqual([]);
	});
});
