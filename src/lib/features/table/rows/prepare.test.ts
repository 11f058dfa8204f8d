import { describe, expect, it } from 'vitest';
import { atlas } from '$record';
import { csvOf } from '$lib/files/csv';
import { harmless } from '$lib/files/spreadsheet';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import { EMPTY_QUERY, shownColumns } from '$lib/view/table-query';
import { readCsv } from '../../../../../tests/fixtures/read-csv';
import { cellValues } from './cell-text';
import { csvText, tableFileName, jsonText } from '../download';
import { tableData } from './prepare';
import { unverifiedOf } from './unverified-cells';

const all = TABLES_WITH_PAGE.map((table) => ({ table, data: tableData(table, atlas) }));

describe.each(all)('the page of the table $table.name', ({ table, data }) => {
	const whole = { data, rows: data.rows, address: 'https://example.org/table/', title: data.title };

	it('hands out, unfiltered, the very file of the table', async () => {
		expect(await csvText(whole)).toBe(csvOf(table, atlas));
	});

	it('hands out what is filtered, by a name that says so', async () => {
		const some = { ...whole, rows: data.rows.slice(1) };
		expect(readCsv(await csvText(some))).toHaveLength(data.rows.length);
		const json = JSON.parse(jsonText(some)) as { rows: unknown[]; cite: { apa: string } };
		expect(json.rows).toEqual(table.rows(atlas).slice(1));
		expect(json.cite.apa).toContain(atlas.version);
		expect(tableFileName(some, 'csv')).toContain(`-${data.rows.length - 1}-of-${data.rows.length}.csv`);
		expect(tableFileName(whole, 'json')).toBe(`sco-atlas-${table.name}-${atlas.version}.json`);
	});

	it('shows what tells its rows apart, and lets every value be chosen that a choice filter may meet', () => {
		const shown = shownColumns(EMPTY_QUERY, data.columns);
		expect(shown.length).toBeGreaterThan(1);
		for (const [index, column] of data.columns.entries()) {
			if (column.filter !== 'choice') continue;
			const values = new Set(data.rows.flatMap((cells) => cellValues(column, cells[index] ?? null)));
			expect(column.choices).toEqual(expect.arrayContaining([...values]));
		}
	});

	it('marks each fact and field that is from memory', () => {
		const names = data.columns.map(({ name }) => name);
		for (const [index, row] of table.rows(atlas).entries()) {
			const unverified = unverifiedOf(data.columns, data.rows[index] ?? []);
			expect(unverified.whole).toBe(row['confidence'] === 'memory');
			const fields = String(row['unverified'] ?? '')
				.split('; ')
				.filter(Boolean);
			for (const field of fields) {
				const marked = [...unverified.byColumn].some(
					([name, paths]) => names.includes(name) && paths.includes(field)
				);
				expect(marked || unverified.others.includes(field), `${String(row['fact'])} ${field}`).toBe(true);
			}
		}
	});
});

it('a part of a table reads back whatever stands in its cells', async () => {
	const { data } = all[0]!;
	const cells = ['a\nb', 'a\rb', 'a\r\nb', 'a, "b"', '上海', '', ' ', '=1+1'];
	const rows = cells.map((cell) => data.columns.map(() => cell));
	const read = readCsv(await csvText({ data, rows, address: '', title: '' })).slice(1);
	expect(read).toEqual(cells.map((cell) => data.columns.map(() => harmless(cell))));
});

describe('what a row says of its single fields', () => {
	it.each([
		['documents', 'acts.adopted', 'adopted'],
		['documents', 'title.ru', 'title_ru'],
		['documents', 'acts.enteredIntoForce', 'entered_into_force'],
		['exercises', 'places.0.position', 'positions'],
		['claims', 'concern.at.1.position', 'concern_positions'],
		['terms', 'person.ru', 'person_ru']
	])('in the table of %s, %s is in the column %s', (name, path, column) => {
		const { data } = all.find(({ table }) => table.name === name)!;
		const cells = data.columns.map((column) => (column.name === 'unverified' ? path : null));
		expect(unverifiedOf(data.columns, cells).byColumn.get(column)).toEqual([path]);
	});
});
