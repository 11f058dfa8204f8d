import { error } from '@sveltejs/kit';
import { tableData } from '$lib/components/table/prepare';
import { atlas } from '$lib/data';
import { TABLES } from '$lib/export/tables';
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
