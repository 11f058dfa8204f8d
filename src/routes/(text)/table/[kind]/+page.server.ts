import { error } from '@sveltejs/kit';
import { tableData } from '$lib/features/table/rows/prepare';
import type { TableData } from '$lib/features/table/rows/table-data';
import { atlas } from '$record';
import { said } from '$record/catalogue';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => TABLES_WITH_PAGE.map(({ name }) => ({ kind: name }));

/** As said in the language of the page; names that have a column for each language stay as they are. */
function inLanguage(table: TableData): TableData {
	const { columns, rows } = table;
	const isNamed = ({ name }: { name: string }) => columns.some((other) => other.name === `${name}_ru`);
	return {
		...said({ ...table, rows: [] }),
		rows: rows.map((row) => row.map((cell, at) => (columns[at] && isNamed(columns[at]) ? cell : said(cell))))
	};
}

export const load: PageServerLoad = ({ params }) => {
	const table = TABLES_WITH_PAGE.find(({ name }) => name === params.kind);
	if (!table) error(404);
	return {
		title: m.table_page_title({ title: said(table.title) }),
		wide: true,
		table: inLanguage(tableData(table, atlas)),
		tables: said(TABLES_WITH_PAGE.map(({ name, title }) => ({ name, title })))
	};
};
