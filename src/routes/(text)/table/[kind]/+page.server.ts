import { error } from '@sveltejs/kit';
import { tableData } from '$lib/features/table/rows/prepare';
import { atlas } from '$record';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => TABLES_WITH_PAGE.map(({ name }) => ({ kind: name }));

export const load: PageServerLoad = ({ params }) => {
	const table = TABLES_WITH_PAGE.find(({ name }) => name === params.kind);
	if (!table) error(404);
	return {
		title: m.table_page_title({ title: table.title }),
		wide: true,
		table: tableData(table, atlas),
		tables: TABLES_WITH_PAGE.map(({ name, title }) => ({ name, title }))
	};
};
