import { describe, expect, it } from 'vitest';
import { problemsWith } from '../broken-record';

describe('claims of the paper', () => {
	it('a gap in the numbers', () => {
		expect(problemsWith('claims.yaml', 'id: c02', 'id: c03')).toEqual([
			'claims.yaml:13:7  [1].id  "c03"  →  expected c02: claims are numbered without a gap, as they stand in the paper'
		]);
	});

	it('a thing that is not in the record', () => {
		expect(problemsWith('claims.yaml', 'id: xar-xbo-valley', 'id: xar-xbo-hill')).toEqual([
			'claims.yaml:20:28  [1].about[0].id  "xar-xbo-hill"  →  expected the id of a dispute of disputes/'
		]);
		expect(problemsWith('claims.yaml', 'place, id: hilltop', 'state, id: XYZ')).toEqual([
			'claims.yaml:9:26  [0].about[1].id  "XYZ"  →  expected the id of a state of states.yaml'
		]);
	});

	it('a thing of a kind that there is not', () => {
		expect(problemsWith('claims.yaml', 'kind: place', 'kind: town')).toEqual([
			'claims.yaml:9:15  [0].about[1].kind  "town"  →  expected one of state, document, dispute, place, summit, institution, exercise, year'
		]);
	});

	it('a thing that is named twice', () => {
		expect(
			problemsWith('claims.yaml', "{ kind: year, id: '2004' }", '{ kind: dispute, id: xar-xbo-valley }')
		).toEqual(['claims.yaml:21:28  [1].about[1].id  "xar-xbo-valley"  →  expected each thing once']);
	});

	it('a year that the atlas does not show', () => {
		for (const year of ['1990', '2027', '04']) {
			expect(problemsWith('claims.yaml', "id: '2004'", `id: '${year}'`)).toEqual([
				`claims.yaml:21:25  [1].about[1].id  "${year}"  →  expected a year of the atlas in quotes, from '1996' to '2026'`
			]);
		}
	});

	it('a concern that ends before it begins, or ends without a beginning', () => {
		expect(problemsWith('claims.yaml', "to: '2005'", "to: '2004'")).toEqual([
			'claims.yaml:28:9  [1].concern.to  "2004"  →  expected the first year after the concern, later than 2004'
		]);
		expect(problemsWith('claims.yaml', "from: '2004'", 'from: null')).toEqual([
			'claims.yaml:28:9  [1].concern.to  "2005"  →  expected null, because there is no first year'
		]);
	});
});

describe("the paper's table", () => {
	it('a row out of its number', () => {
		expect(problemsWith('paper.yaml', 'row: 1', 'row: 2')).toEqual([
			'paper.yaml:17:12  table.rows[0].row  2  →  expected 1: rows are numbered as they stand'
		]);
	});

	it('a place that is not in the record', () => {
		expect(problemsWith('paper.yaml', 'printedPlace: hilltop', 'printedPlace: hiltop')).toEqual([
			'paper.yaml:20:21  table.rows[0].printedPlace  "hiltop"  →  expected a place of places.yaml'
		]);
	});

	it('a document that is not in the record, which its claim is not about either', () => {
		expect(problemsWith('paper.yaml', '[2001-declaration]', '[2001-decl]')).toEqual([
			'claims.yaml:8:5  [0].about  2001-declaration  →  expected the document 2001-decl, which the table means here',
			'paper.yaml:23:23  table.rows[0].entries[0].documents[0]  "2001-decl"  →  expected a document of documents/'
		]);
	});

	it('a claim that there is not, so that nothing judges the row', () => {
		expect(problemsWith('paper.yaml', 'claim: c01', 'claim: c10')).toEqual([
			'claims.yaml:1:7  [0].id  "c01"  →  expected a claim that a row of the table in paper.yaml names',
			'paper.yaml:24:18  table.rows[0].entries[0].claim  "c10"  →  expected a claim of claims.yaml'
		]);
	});

	it('a row that a claim about something else judges', () => {
		expect(problemsWith('claims.yaml', 'section: table-1', "section: '2'")).toEqual([
			'paper.yaml:24:18  table.rows[0].entries[0].claim  "c01"  →  expected a claim of the section table-1'
		]);
	});
});

describe('versions of the record', () => {
	it('another version than the one of the record', () => {
		expect(problemsWith('meta.yaml', "version: '0.1.0'", "version: '0.2.0'")).toEqual([
			'versions.yaml:1:12  [0].version  "0.1.0"  →  expected the version in meta.yaml, 0.2.0'
		]);
	});

	it('an older one above a newer one', () => {
		expect(problemsWith('versions.yaml', "'0.0.9'", "'0.0.10'")).toEqual([]);
		expect(problemsWith('versions.yaml', "'0.0.9'", "'0.10.0'")).toEqual([
			'versions.yaml:6:12  [1].version  "0.10.0"  →  expected a version older than the one above, 0.1.0'
		]);
		expect(problemsWith('versions.yaml', /'2026-06-30'(?=[^]*'2026-06-30')/, "'2026-06-29'")).toEqual([
			'versions.yaml:7:9  [1].date  "2026-06-30"  →  expected a date not after the one above, 2026-06-29'
		]);
	});

	it('what is no semantic version, and what is no date', () => {
		expect(problemsWith('versions.yaml', "'0.0.9'", 'beta')).toEqual([
			'versions.yaml:6:12  [1].version  "beta"  →  expected a semantic version in quotes, such as 1.2.0'
		]);
		expect(problemsWith('versions.yaml', "'2026-06-30'", "'30 June'")).toHaveLength(1);
	});
});
