import { describe, expect, it } from 'vitest';
import type { QueryResult } from '$lib/files/query/run';
import { answerTable, shownTable, statesNamed } from './answer-table';

const RESULT: QueryResult = {
	columns: ['iso3', 'iso3', 'count(*)', 'since', 'pair', 'text'],
	links: [{ kind: 'state', list: false }, null, null, null, { kind: 'pair', list: true }, null],
	rows: [
		['KGZ', 'x', 2, '2001-06-15', 'KGZ-UZB; CHN-IND', 'https://example.org/'],
		[null, 'y', 0.5, '2010', null, null]
	],
	total: 2
};
const table = answerTable(RESULT, { version: '1.2.0', reviewed: '2026-11-29' });

describe('the answer as a table', () => {
	it('has the names of the query in files, and names of their own on the page', () => {
		expect(table.columns.map(({ name }) => name)).toEqual(RESULT.columns);
		expect(shownTable(table).columns.map(({ name }) => name)).toEqual([
			'iso3',
			'column-2',
			'column-3',
			'since',
			'pair',
			'text'
		]);
		expect(shownTable(table).columns.map(({ label }) => label)).toEqual(RESULT.columns);
	});

	it('knows numbers, dates, and what is a link and what is only text', () => {
		expect(table.columns.map(({ type }) => type)).toEqual([
			'string',
			'string',
			'number',
			'date',
			'string',
			'string'
		]);
		expect(table.columns.map(({ link }) => link)).toEqual([
			'state',
			undefined,
			undefined,
			undefined,
			'dyad',
			undefined
		]);
		expect(table.columns[4]?.list).toBe(true);
		expect(table.columns[5]?.plain).toBe(true);
	});
});

it('the states of an answer are those of its columns, lists and pairs', () => {
	expect(statesNamed(RESULT)).toEqual(['CHN', 'IND', 'KGZ', 'UZB']);
});
