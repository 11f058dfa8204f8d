import { LIST_SEPARATOR, TABLES, type Table } from '../tables';

/** What stands between the parts of a key that has several. */
const KEY_SEPARATOR = '/';

/**
 * The parts of every list of these tables, one row each, but of those that repeat another's: for programs that part no cells. The database has a table of
 * its own for each list instead.
 */
function listsOf(tables: Table[]): Table {
	return {
		name: 'lists',
		title: 'Parts of lists',
		description:
			'One row a part of a list of any other table, in the order of the list. Keep the rows of one table and column, ' +
			'and join them by the row.',
		primaryKey: ['table', 'column', 'row', 'number'],
		page: false,
		columns: [
			{ name: 'table', type: 'string', required: true, description: 'Name of the table.' },
			{ name: 'column', type: 'string', required: true, description: 'Name of the column that is a list.' },
			{
				name: 'row',
				type: 'string',
				required: true,
				description: 'Key of the row; of a table with several key columns their values with a slash between.'
			},
			{
				name: 'number',
				type: 'integer',
				required: true,
				description: 'Counts the parts of the list from 1.'
			},
			{ name: 'value', type: 'string', required: true, description: 'The part.' }
		],
		rows: (atlas) =>
			tables.flatMap((table) => {
				const lists = table.columns.filter(({ list, repeats }) => list && !repeats);
				return (lists.length > 0 ? table.rows(atlas) : []).flatMap((row) =>
					lists.flatMap(({ name: column }) => {
						const cell = row[column];
						if (typeof cell !== 'string') return [];
						const key = table.primaryKey.map((part) => String(row[part])).join(KEY_SEPARATOR);
						return cell
							.split(LIST_SEPARATOR)
							.map((value, index) => ({ table: table.name, column, row: key, number: index + 1, value }));
					})
				);
			})
	};
}

/** Tables of one row a thing, and the parts of their lists: what CSV files, workbook and descriptor hold. */
export const TABLES_IN_FILES: Table[] = [...TABLES, listsOf(TABLES)];
