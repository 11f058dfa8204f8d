import { error } from '@sveltejs/kit';
import { tableData, widthOfColumn } from '$lib/features/table/rows/prepare';
import type { TableData } from '$lib/features/table/rows/table-data';
import { atlas } from '$record';
import { said } from '$record/catalogue';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import { getLocale } from '$lib/paraglide/runtime';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => TABLES_WITH_PAGE.map(({ name }) => ({ kind: name }));

/** As said in the language of the page; of names that have a column for each language the first is that of the page. */
function inLanguage(table: TableData): TableData {
	const own = table.columns.map(({ name }) =>
		table.columns.findIndex(
			(other) => other.name !== name && other.name === name.replace(/_en$/, `_${getLocale()}`)
		)
	);
	const rows = table.rows.map((row) => row.map((cell, at) => row[own[at] ?? -1] ?? said(cell)));
	const { columns, ...rest } = said({ ...table, rows: [] });
	return {
		...rest,
		columns: columns.map((column, at) => ({
			...column,
			width: widthOfColumn(
				column,
				rows.map((row) => row[at] ?? null)
			)
		})),
		rows
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
