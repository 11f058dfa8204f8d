import { atlas } from '$record';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.table_all_title(),
	tables: TABLES_WITH_PAGE.map(({ name, title, description, columns, rows }) => ({
		name,
		title,
		description,
		columns: columns.length,
		rows: rows(atlas).length
	}))
});
