import { describe, expect, it } from 'vitest';
import {
	EMPTY_QUERY,
	parseTableQuery,
	serializeTableQuery,
	shownColumns,
	type QueryColumn,
	type TableFilter,
	type TableQuery
} from './table-query';

const columns: QueryColumn[] = [
	{ name: 'title', filter: 'text' },
	{ name: 'type', filter: 'choice', choices: ['treaty', 'drugs, arms', ''] },
	{ name: 'signed', filter: 'date' },
	{ name: 'year', filter: 'number' },
	{ name: 'note', filter: 'text', off: true }
];

const parse = (address: string) => parseTableQuery(address, columns);

function everyQuery(): TableQuery[] {
	const sorts = [
		[],
		[{ column: 'signed', descending: true }],
		[
			{ column: 'year', descending: false },
			{ column: 'title', descending: true }
		]
	];
	const texts: (TableFilter | null)[] = [null, { kind: 'text', text: 'a, b & “ü” = 协定 + ..' }];
	const choices: (TableFilter | null)[] = [
		null,
		{ kind: 'choice', values: [''] },
		{ kind: 'choice', values: ['treaty', 'drugs, arms'] }
	];
	const dates: (TableFilter | null)[] = [
		null,
		{ kind: 'date', from: '2001', to: null },
		{ kind: 'date', from: null, to: '2010-04-28' },
		{ kind: 'date', from: '2001-06', to: '2001-06' }
	];
	const numbers: (TableFilter | null)[] = [null, { kind: 'number', from: '-3.5', to: '2' }];
	const shown = [null, ['title'], ['title', 'type', 'signed', 'year', 'note']];
	const filtersOf = (pairs: Record<string, TableFilter | null>) =>
		Object.fromEntries(
			Object.entries(pairs).filter((pair): pair is [string, TableFilter] => pair[1] !== null)
		);
	return ['', 'two words ', '100 % = ü'].flatMap((search) =>
		sorts.flatMap((sort) =>
			shown.flatMap((columns) =>
				texts.flatMap((title) =>
					choices.flatMap((type) =>
						dates.flatMap((signed) =>
							numbers.map((year) => ({
								search,
								sort,
								filters: filtersOf({ title, type, signed, year }),
								columns
							}))
						)
					)
				)
			)
		)
	);
}

describe('the address of a table', () => {
	it('gives the query back, whatever it is', () => {
		for (const query of everyQuery()) {
			expect(parse(serializeTableQuery(query, columns))).toEqual({ query, notes: [] });
		}
	});

	it('leaves defaults out and reads well', () => {
		expect(serializeTableQuery(EMPTY_QUERY, columns)).toBe('');
		expect(
			serializeTableQuery({ ...EMPTY_QUERY, columns: ['title', 'type', 'signed', 'year'] }, columns)
		).toBe('');
		const query: TableQuery = {
			search: 'drug',
			sort: [
				{ column: 'signed', descending: true },
				{ column: 'title', descending: false }
			],
			filters: {
				type: { kind: 'choice', values: ['treaty'] },
				signed: { kind: 'date', from: '2001', to: '2010' }
			},
			columns: null
		};
		expect(serializeTableQuery(query, columns)).toBe(
			'?q=drug&sort=-signed,title&f.type=treaty&f.signed=2001..2010'
		);
	});

	it.each([
		['?sort=-rivers', 'sort', '-rivers'],
		['?sort=year,-year', 'sort', '-year'],
		['?f.rivers=1', 'f.rivers', '1'],
		['?f.type=rumour', 'f.type', 'rumour'],
		['?f.signed=soon', 'f.signed', 'soon'],
		['?f.signed=2001-13..2002', 'f.signed', '2001-13'],
		['?f.signed=2001..2002..2003', 'f.signed', '2001..2002..2003'],
		['?f.year=1e3', 'f.year', '1e3'],
		['?columns=rivers', 'columns', 'rivers']
	])('leaves out what it does not know and says so: %s', (address, parameter, value) => {
		expect(parse(address).notes).toEqual([{ parameter, value }]);
		expect({ ...parse(address).query, sort: [] }).toEqual(EMPTY_QUERY);
	});

	it('keeps what it knows beside what it does not', () => {
		expect(parse('?f.type=rumour&f.type=treaty&columns=note,rivers').query).toEqual({
			...EMPTY_QUERY,
			filters: { type: { kind: 'choice', values: ['treaty'] } },
			columns: ['note']
		});
	});

	it('takes a single date for both ends, and ignores what other pages put in the query', () => {
		expect(parse('?f.signed=2001').query.filters).toEqual({
			signed: { kind: 'date', from: '2001', to: '2001' }
		});
		expect(parse('?utm_source=mail')).toEqual({ query: EMPTY_QUERY, notes: [] });
	});

	it('shows the columns that are on at first, or those that are asked for', () => {
		expect(shownColumns(EMPTY_QUERY, columns)).toEqual(['title', 'type', 'signed', 'year']);
		expect(shownColumns({ ...EMPTY_QUERY, columns: ['note'] }, columns)).toEqual(['note']);
	});
});
