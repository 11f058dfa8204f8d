import { describe, expect, it } from 'vitest';
import { EMPTY_QUERY, type TableFilter } from '$lib/view/table-query';
import { tableEngine } from './engine';
import type { ShownColumn, TableData } from './rows/table-data';

const column = (name: string, more: Partial<ShownColumn>): ShownColumn => ({
	name,
	label: name,
	description: name,
	type: 'string',
	filter: 'text',
	key: false,
	width: 's',
	...more
});

const columns = [
	column('title', {}),
	column('status', {
		filter: 'choice',
		choices: ['member', 'observer', ''],
		coded: true,
		words: { member: 'Member', observer: 'Observer' }
	}),
	column('signed', { type: 'date', filter: 'date' }),
	column('count', { type: 'integer', filter: 'number' }),
	column('parties', {
		filter: 'choice',
		list: true,
		choices: ['KAZ', 'KGZ'],
		words: { KAZ: 'Kazakhstan', KGZ: 'Kyrgyzstan' }
	})
];
const rows: TableData['rows'] = [
	['Éclair 10', 'observer', '2010-04-28', 2, 'KGZ'],
	['eclair 9', 'member', '2010', 10, 'KAZ; KGZ'],
	['Zenit', null, null, null, null],
	['Договор', 'observer', '2009-12', -1, 'KAZ']
];
const engine = tableEngine({ columns, rows });

const up = (column: string) => ({ column, descending: false });
const down = (column: string) => ({ column, descending: true });
const filtered = (filters: Record<string, TableFilter>, search = '') =>
	[...engine.matching({ search, filters })].sort();

describe('the order of a table', () => {
	it('is that of the record at first', () => {
		expect(engine.ordered([])).toEqual([0, 1, 2, 3]);
	});

	it('puts numbers in texts by size, and empty cells last in both directions', () => {
		expect(engine.ordered([up('title')])).toEqual([1, 0, 2, 3]);
		expect(engine.ordered([up('count')])).toEqual([3, 0, 1, 2]);
		expect(engine.ordered([down('count')])).toEqual([1, 0, 3, 2]);
	});

	it('goes by the first day of a date and by the list of codes', () => {
		expect(engine.ordered([up('signed')])).toEqual([3, 1, 0, 2]);
		expect(engine.ordered([up('status')])).toEqual([1, 0, 3, 2]);
	});

	it('looks at the second column where the first says nothing', () => {
		expect(engine.ordered([up('status'), down('signed')])).toEqual([1, 0, 3, 2]);
		expect(engine.ordered([up('status'), up('signed')])).toEqual([1, 3, 0, 2]);
	});

	it('goes up, down and back at the presses of a heading, alone or beside others', () => {
		expect(engine.toggled([], 'count', false)).toEqual([up('count')]);
		expect(engine.toggled([up('count')], 'count', false)).toEqual([down('count')]);
		expect(engine.toggled([down('count')], 'count', false)).toEqual([]);
		expect(engine.toggled([up('count')], 'title', false)).toEqual([up('title')]);
		expect(engine.toggled([up('count')], 'title', true)).toEqual([up('count'), up('title')]);
	});
});

describe('the rows that are left', () => {
	it('are all without search and filter', () => {
		expect(engine.matching(EMPTY_QUERY).size).toBe(rows.length);
	});

	it('hold every word of the search, in whatever column, without accents, as code or as word', () => {
		expect(filtered({}, 'ECLAIR')).toEqual([0, 1]);
		expect(filtered({}, 'eclair kazakhstan')).toEqual([1]);
		expect(filtered({}, 'kgz')).toEqual([0, 1]);
		expect(filtered({}, 'april')).toEqual([0]);
		expect(filtered({}, 'договор')).toEqual([3]);
		expect(filtered({}, 'nowhere')).toEqual([]);
	});

	it('hold one of the values chosen; of lists too, and nothing where that is chosen', () => {
		expect(filtered({ status: { kind: 'choice', values: ['member', ''] } })).toEqual([1, 2]);
		expect(filtered({ parties: { kind: 'choice', values: ['KGZ'] } })).toEqual([0, 1]);
	});

	it('may have been on a day of the range; a date known to the year counts with all its days', () => {
		const signed = (from: string | null, to: string | null) =>
			filtered({ signed: { kind: 'date', from, to } });
		expect(signed('2010-04', '2010-04')).toEqual([0, 1]);
		expect(signed('2010-05', null)).toEqual([1]);
		expect(signed(null, '2009')).toEqual([3]);
	});

	it('are within the numbers', () => {
		expect(filtered({ count: { kind: 'number', from: '-1', to: '2' } })).toEqual([0, 3]);
		expect(filtered({ count: { kind: 'number', from: '3', to: null } })).toEqual([1]);
	});

	it('pass all filters and the search', () => {
		const filters: Record<string, TableFilter> = {
			title: { kind: 'text', text: 'eclair' },
			parties: { kind: 'choice', values: ['KGZ'] }
		};
		expect(filtered(filters)).toEqual([0, 1]);
		expect(filtered(filters, 'observer')).toEqual([0]);
	});
});
