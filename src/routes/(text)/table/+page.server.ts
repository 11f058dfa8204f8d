import { atlas } from '$record';
import { said } from '$record/catalogue';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.table_all_title(),
	tables: TABLES_WITH_PAGE.map(({ name, title, description, columns, rows }) => ({
		name,
		title: said(title),
		description: said(description),
		columns: columns.length,
		rows: rows(atlas).length
	}))
});
