import { error } from '@sveltejs/kit';
import { tableData } from '$lib/features/table/rows/prepare';
import { atlas } from '$record';
import { TABLES } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => TABLES.map(({ name }) => ({ kind: name }));

export const load: PageServerLoad = ({ params }) => {
	const table = TABLES.find(({ name }) => name === params.kind);
	if (!table) error(404);
	return {
		title: m.table_page_title({ title: table.title }),
		wide: true,
		table: tableData(table, atlas),
		tables: TABLES.map(({ name, title }) => ({ name, title }))
	};
};
