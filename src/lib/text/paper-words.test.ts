import { describe, expect, it } from 'vitest';
import { curly, isQuotation, placeInPaper } from './paper-words';

describe('curly', () => {
	it('turns pairs of straight marks into those of a book', () => {
		expect(curly('"Chapter" for "Charter"')).toBe('“Chapter” for “Charter”');
		expect(curly("Since then 'old feuds' rose.")).toBe('Since then “old feuds” rose.');
	});

	it('keeps apostrophes apart from quotations', () => {
		expect(curly("'It opposes Kyrgyzstan's plans.'")).toBe('“It opposes Kyrgyzstan’s plans.”');
		expect(curly("the author's judgement")).toBe('the author’s judgement');
	});
});

describe('isQuotation', () => {
	it('is true of one quotation only', () => {
		expect(isQuotation('"In the 13 years since its founding"')).toBe(true);
		expect(isQuotation('"A" and "B"')).toBe(false);
		expect(isQuotation('Quotation: "A"')).toBe(false);
	});
});

describe('placeInPaper', () => {
	it('writes out what the record shortens', () => {
		expect(placeInPaper('s3 para 4; footnote p.4')).toBe('section 3, paragraph 4; footnote on page 4');
		expect(placeInPaper('4, para 2')).toBe('section 4, paragraph 2');
		expect(placeInPaper('Table 1 row 1; s3; footnote 1')).toBe('Table 1 row 1; section 3; footnote 1');
	});
});
