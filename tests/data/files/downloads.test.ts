import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { factsOf } from '../../../src/lib/domain/details/facts';
import { yearsOf } from '../../../src/lib/domain/year/snapshot';
import type { Atlas } from '../../../src/lib/domain/types/atlas-types';
import { csvOf } from '../../../src/lib/files/csv';
import { asItWas, harmless } from '../../../src/lib/files/spreadsheet';
import { LIST_SEPARATOR, TABLES, type Cell, type Table } from '../../../src/lib/files/tables';
import { TABLES_IN_FILES } from '../../../src/lib/files/downloads/lists';
import { listCell } from '../../../src/lib/files/tables/fields';
import { referenceOf } from '../../../src/lib/files/tables/references';
import { readCsv, readCsvRows } from '../../fixtures/read-csv';
import { textOf } from '../support/all-downloads';

/** A cell as it stands in a file, after the apostrophe is taken away. */
const inFile = (cell: Cell) => (cell === null ? '' : String(cell));

/** A table of one made-up column, for cells that the record does not have. */
const tableOfCells = (cells: Cell[]): Table => ({
	name: 'made-up',
	title: '',
	description: '',
	primaryKey: ['cell'],
	columns: [{ name: 'cell', type: 'string', description: '' }],
	rows: () => cells.map((cell) => ({ cell }))
});

describe('CSV', () => {
	it.each(TABLES_IN_FILES.map((table) => [table.name, table] as const))(
		'%s reads back as its rows',
		(name, table) => {
			const csv = textOf(`${name}.csv`);
			expect(new Set(readCsv(csv).map(({ length }) => length))).toEqual(new Set([table.columns.length]));
			const expected = table
				.rows(atlas)
				.map((row) => Object.fromEntries(table.columns.map(({ name }) => [name, inFile(row[name] ?? null)])));
			const read = readCsvRows(csv).map((row) =>
				Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, asItWas(cell)]))
			);
			expect(read).toEqual(expected);
			expect(csv.charCodeAt(0)).not.toBe(0xfeff);
			expect(csv.endsWith('\r\n')).toBe(true);
		}
	);

	it('carries commas, quotes, lines, Cyrillic and Chinese through a parser', () => {
		const cells = [
			'a, b',
			'say "so"',
			'one\ntwo\r\nthree',
			'one\ntwo',
			'one\rtwo',
			'ends with a line\n',
			'Шанхай; «ШОС»',
			'上海合作组织',
			' spaces ',
			'😀',
			''
		];
		const read = readCsvRows(csvOf(tableOfCells(cells), atlas)).map(({ cell }) => cell);
		expect(read).toEqual(cells);
	});

	it('joins no list of parts that would part elsewhere', () => {
		expect(listCell(['a, b', 'c'])).toBe('a, b; c');
		expect(() => listCell(['a', 'b; c'])).toThrow(RangeError);
		expect(() => listCell(['a', ''])).toThrow(RangeError);
	});

	it('has what the sources name as documents of a summit as a list, as every list', () => {
		const rows = readCsvRows(textOf('summits.csv'));
		expect(rows.map(({ id, listed }) => [id, listed === '' ? [] : listed?.split(LIST_SEPARATOR)])).toEqual(
			TABLES.find(({ name }) => name === 'summits')!
				.rows(atlas)
				.map(({ id }) => [id, atlas.summits.find((summit) => summit.id === id)!.listed.map(({ en }) => en)])
		);
	});

	it('has all of these in the record itself', () => {
		const all = TABLES.map(({ name }) => textOf(`${name}.csv`)).join('');
		expect(all).toMatch(/[а-я]/);
		expect(all).toMatch(/[\u4e00-\u9fff]/);
		expect(all).toMatch(/""/);
	});

	it.each([
		'=1+1',
		'+7 495',
		'-2 apples',
		'-1+2',
		'-1; =2',
		'@SUM(A1)',
		'\tx',
		'\rx',
		'\nx',
		'＝1',
		"'=1",
		"''-x"
	])('%j runs in no spreadsheet, and is had back', (text) => {
		const [row] = readCsvRows(csvOf(tableOfCells([text]), atlas));
		expect(row?.cell).toBe(`'${text}`);
		expect(row?.cell).toBe(harmless(text));
		expect(asItWas(row?.cell ?? '')).toBe(text);
	});

	it.each(["'quoted'", "O'Brien", 'a=b', '', "'", '-2', '-73.968 40.749', '12 -3.5; -1 2'])(
		'%j stays as it is',
		(text) => {
			expect(harmless(text)).toBe(text);
			expect(asItWas(text)).toBe(text);
		}
	);

	it('leaves numbers as numbers, also below zero', () => {
		expect(csvOf(tableOfCells([-73.5, 0, true, false]), atlas)).toBe(
			'cell\r\n-73.5\r\n0\r\ntrue\r\nfalse\r\n'
		);
	});

	it('keeps the promised columns', () => {
		const headerOf = (name: string) => textOf(`${name}.csv`).split('\r\n', 1)[0];
		expect(headerOf('memberships')).toBe(
			'iso3,status,start,start_precision,end,end_precision,decided,instrument,sources,' +
				'start_earliest,start_latest,end_earliest,end_latest,decided_earliest,decided_latest'
		);
		expect(headerOf('state-years')).toBe('year,iso3,status,cow_code,igo_status_cow_style,ccode,gwn');
	});
});

describe.each(TABLES_IN_FILES.map((table) => [table.name, table] as const))('the table %s', (_, table) => {
	const rows = table.rows(atlas);

	it('tells rows apart by its key', () => {
		const keys = rows.map((row) => JSON.stringify(table.primaryKey.map((name) => row[name])));
		expect(new Set(keys).size).toBe(rows.length);
		expect(rows.every((row) => table.primaryKey.every((name) => row[name] !== null))).toBe(true);
	});

	it('has in every column only what the column says', () => {
		const types = {
			string: 'string',
			date: 'string',
			day: 'string',
			integer: 'number',
			number: 'number',
			boolean: 'boolean'
		};
		for (const { name, type, required, codes, list } of table.columns) {
			const cells = rows.map((row) => row[name] ?? null);
			const values = cells.filter((cell) => cell !== null);
			if (required) expect(values, name).toHaveLength(cells.length);
			expect(
				values.filter((value) => typeof value !== types[type]),
				name
			).toEqual([]);
			if (type === 'date') for (const value of values) expect(value, name).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
			if (type === 'day') for (const value of values) expect(value, name).toMatch(/^\d{4}-\d\d-\d\d$/);
			if (type === 'integer') expect(values.every(Number.isInteger), name).toBe(true);
			if (!codes) continue;
			const used = values.flatMap((value) => (list ? String(value).split(LIST_SEPARATOR) : [String(value)]));
			expect(
				used.filter((code) => !Object.hasOwn(codes, code)),
				name
			).toEqual([]);
		}
	});

	it('names only things that are there', () => {
		for (const column of table.columns) {
			const to = referenceOf(column);
			if (!to) continue;
			const home = TABLES.find(({ name }) => name === to.table)!.rows(atlas);
			const known = new Set(home.map((row) => row[to.column]));
			const named = rows.flatMap((row) => {
				const cell = row[column.name];
				return typeof cell !== 'string' ? [] : column.list ? cell.split(LIST_SEPARATOR) : [cell];
			});
			expect(
				named.filter((id) => !known.has(id)),
				column.name
			).toEqual([]);
		}
	});
});

describe('the tables together', () => {
	const rowsOf = (name: string) => TABLES.find((table) => table.name === name)!.rows(atlas);

	it('have as many rows as the record has things', () => {
		const { disputes, institutions, paper } = atlas;
		expect(Object.fromEntries(TABLES.map(({ name }) => [name, rowsOf(name).length]))).toMatchObject({
			states: atlas.states.length,
			memberships: atlas.statuses.length,
			'membership-details': atlas.statuses.length,
			'state-years': atlas.states.length * yearsOf(atlas).length,
			events: atlas.events.length,
			documents: atlas.documents.length,
			disputes: disputes.flatMap(({ phases }) => phases).length,
			'dispute-summaries': disputes.length,
			positions: disputes.flatMap(({ positions }) => positions).length,
			agreements: disputes.flatMap(({ agreements }) => agreements).length,
			summits: atlas.summits.length,
			places: atlas.places.length,
			institutions: institutions.length,
			seats: institutions.flatMap(({ seats }) => seats).length,
			terms: atlas.terms.length,
			chairs: atlas.chairs.length,
			exercises: atlas.exercises.length,
			applications: atlas.applications.length,
			abstentions: atlas.abstentions.length,
			relations: atlas.relations.length,
			meetings: atlas.meetings.length,
			claims: atlas.claims.length,
			'paper-table': paper.table.rows.flatMap(({ entries }) => entries).length,
			facts: factsOf(atlas).length,
			sources: atlas.sources.length
		});
	});

	it('hold every text of the record', () => {
		const cells = TABLES.flatMap((table) => table.rows(atlas)).flatMap((row) =>
			Object.values(row).flatMap((cell) => (typeof cell === 'string' ? [cell] : []))
		);
		const parts = new Set(
			cells.flatMap((cell) => [cell, ...cell.split(LIST_SEPARATOR), ...cell.split('\n')])
		);
		expect(textsOf(factual(atlas)).filter((text) => !parts.has(text))).toEqual([]);
	});

	it('say for each state and year what the record says', () => {
		const members = rowsOf('state-years').filter(({ year, cow_code }) => year === 2017 && cow_code === 1);
		expect(members.map(({ iso3 }) => iso3)).toEqual(['CHN', 'IND', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']);
		const of = (year: number, iso3: string) =>
			rowsOf('state-years').find((row) => row.year === year && row.iso3 === iso3);
		expect(of(2000, 'CHN')).toMatchObject({ status: 'shanghai-five', cow_code: 0 });
		expect(of(2000, 'UZB')).toMatchObject({ status: null, cow_code: 0 });
		expect(of(2016, 'BLR')).toMatchObject({ status: 'observer', cow_code: 3 });
		expect(of(2016, 'LKA')).toMatchObject({ status: 'dialogue-partner', cow_code: 2 });
		expect(of(2025, 'LKA')).toMatchObject({ status: 'sco-partner', cow_code: 2 });
	});
});

/** Without what is about the record as a whole or the paper as a whole. */
const factual = ({ version, reviewed, rules, notFound, versions, misplaced, paper, ...facts }: Atlas) => ({
	...facts,
	table: paper.table.rows
});

function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
