import { atlas } from '$lib/data';
import { TABLES } from '$lib/export/tables';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	tables: TABLES.map(({ name, title, description, columns, rows }) => ({
		name,
		title,
		description,
		columns: columns.length,
		rows: rows(atlas).length
	}))
});
