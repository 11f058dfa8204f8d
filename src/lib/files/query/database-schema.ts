/** What the database holds, read from it: tables, lists as tables, views, and what their columns mean. */
import initSqlJs, { type SqlValue } from 'sql.js';
import * as m from '$lib/paraglide/messages';

export interface SchemaTable {
	name: string;
	/** `list`: the values of a list, one a row. */
	kind: 'table' | 'list' | 'view';
	/** What one row is; empty where the database does not say. */
	description: string;
	columns: { name: string; description: string }[];
	rows: number;
}

/** Every table and view of the database, in the order in which it was written. */
export async function schemaOfDatabase(bytes: Uint8Array): Promise<SchemaTable[]> {
	const { Database } = await initSqlJs();
	const database = new Database(bytes);
	const read = (sql: string): string[][] =>
		(database.exec(sql)[0]?.values ?? []).map((row) => row.map((cell: SqlValue) => String(cell ?? '')));
	const tables = new Map(
		read('SELECT name, description FROM tables').map(([name = '', text = '']) => [name, text])
	);
	const columns = new Map(
		read('SELECT table_name, name, description FROM columns').map(([table = '', name = '', text = '']) => [
			`${table}.${name}`,
			text
		])
	);
	const schema = read("SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view')").map(
		([name = '', type]): SchemaTable => {
			const names = read(`SELECT name FROM pragma_table_info('${name}')`).map(([column = '']) => column);
			const of = [...tables.keys()].find(
				(table) => name.startsWith(`${table}_`) && columns.has(`${table}.${name.slice(table.length + 1)}`)
			);
			const list = of !== undefined && names.includes('value') ? name.slice(of.length + 1) : null;
			return {
				name,
				kind: type === 'view' ? 'view' : list ? 'list' : 'table',
				description: list ? m.query_schema_list({ table: of ?? '', list }) : (tables.get(name) ?? ''),
				columns: names.map((column) => ({
					name: column,
					description:
						columns.get(`${name}.${column}`) ??
						(column === 'value' ? (columns.get(`${of ?? ''}.${list ?? ''}`) ?? '') : '')
				})),
				rows: Number(read(`SELECT count(*) FROM "${name}"`)[0]?.[0] ?? 0)
			};
		}
	);
	database.close();
	return schema;
}
