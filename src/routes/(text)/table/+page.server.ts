import { atlas } from '$lib/data';
import { TABLES } from '$lib/export/tables';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.table_all_title(),
	tables: TABLES.map(({ name, title, description, columns, rows }) => ({
		name,
		title,
		description,
		columns: columns.length,
		rows: rows(atlas).length
	}))
});
