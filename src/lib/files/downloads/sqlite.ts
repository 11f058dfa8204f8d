import initSqlJs from 'sql.js';
import type { Atlas } from '$lib/domain';
import { aboutOf, type About } from '../about';
import { LIST_SEPARATOR, TABLES, type Cell, type Column, type Table } from '../tables';
import { referenceOf } from '../tables/references';
import { VIEWS } from './views';

type Database = InstanceType<Awaited<ReturnType<typeof initSqlJs>>['Database']>;

const TYPES = {
	string: 'TEXT',
	date: 'TEXT',
	day: 'TEXT',
	integer: 'INTEGER',
	number: 'REAL',
	boolean: 'INTEGER'
};

/** Tables stand in SQLite under their names with underscores. */
export const sqlName = (name: string): string => name.replaceAll('-', '_');
/** True for a list whose parts have a table: not for one that only repeats another's. */
const hasParts = ({ list, repeats }: Column): boolean => list === true && !repeats;

/** Name of the table that holds the parts of a list. */
export const listName = (table: string, column: string): string => `${sqlName(table)}_${column}`;
const quoted = (name: string) => `"${name}"`;
const literal = (value: string | number) =>
	typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;

/**
 * The whole record as one SQLite database: every table with its types and keys, a table more for each list of
 * ids, what the columns and codes mean, and views for common questions. The same record gives the same bytes.
 */
export async function sqliteOf(atlas: Atlas, about = aboutOf(atlas)): Promise<Uint8Array> {
	const { Database } = await initSqlJs();
	const database = new Database();
	database.run('PRAGMA foreign_keys = OFF; BEGIN');
	for (const table of TABLES) {
		addTable(database, table, atlas);
		for (const column of table.columns) if (hasParts(column)) addList(database, table, column, atlas);
	}
	addMeaning(database, about);
	addViews(database);
	database.run('COMMIT');
	const bytes = database.export();
	database.close();
	return bytes;
}

function definition({ name, type, required, codes, list }: Column): string {
	const values = Object.keys(codes ?? {}).map((code) => literal(type === 'integer' ? Number(code) : code));
	const check = type === 'boolean' ? ['0', '1'] : list ? [] : values;
	return [
		quoted(name),
		TYPES[type],
		...(required ? ['NOT NULL'] : []),
		...(check.length > 0 ? [`CHECK (${quoted(name)} IN (${check.join(', ')}))`] : [])
	].join(' ');
}

function foreignKey(column: Column, table: Table): string[] {
	const to = referenceOf(column);
	if (!to || column.list || (to.table === table.name && to.column === column.name)) return [];
	return [
		`FOREIGN KEY (${quoted(column.name)}) REFERENCES ${quoted(sqlName(to.table))} (${quoted(to.column)})`
	];
}

const inSql = (cell: Cell): string | number | null => (typeof cell === 'boolean' ? Number(cell) : cell);

function insert(database: Database, table: string, rows: Cell[][]): void {
	const [first] = rows;
	if (!first) return;
	const statement = database.prepare(
		`INSERT INTO ${quoted(table)} VALUES (${first.map(() => '?').join(', ')})`
	);
	for (const row of rows) statement.run(row.map(inSql));
	statement.free();
}

function addTable(database: Database, table: Table, atlas: Atlas): void {
	const parts = [
		...table.columns.map(definition),
		`PRIMARY KEY (${table.primaryKey.map(quoted).join(', ')})`,
		...table.columns.flatMap((column) => foreignKey(column, table))
	];
	database.run(`CREATE TABLE ${quoted(sqlName(table.name))} (\n  ${parts.join(',\n  ')}\n)`);
	insert(
		database,
		sqlName(table.name),
		table.rows(atlas).map((row) => table.columns.map(({ name }) => row[name] ?? null))
	);
}

/** `documents_signatories (id, value, place_in_list)`: one row a part of a list, in its order, so that lists can be joined. */
function addList(database: Database, table: Table, column: Column, atlas: Atlas): void {
	const name = listName(table.name, column.name);
	const keys = table.columns.filter(({ name }) => table.primaryKey.includes(name));
	const ordered = table.primaryKey.flatMap((key) => keys.filter(({ name }) => name === key));
	const to = referenceOf({ ...column, list: false });
	const own = table.primaryKey.map(quoted).join(', ');
	database.run(
		`CREATE TABLE ${quoted(name)} (\n  ${[
			...ordered.map((key) => `${quoted(key.name)} ${TYPES[key.type]} NOT NULL`),
			'"value" TEXT NOT NULL',
			'"place_in_list" INTEGER NOT NULL',
			`PRIMARY KEY (${own}, "place_in_list")`,
			`FOREIGN KEY (${own}) REFERENCES ${quoted(sqlName(table.name))} (${own})`,
			...(to ? [`FOREIGN KEY ("value") REFERENCES ${quoted(sqlName(to.table))} (${quoted(to.column)})`] : [])
		].join(',\n  ')}\n)`
	);
	const rows = table.rows(atlas).flatMap((row) => {
		const list = row[column.name];
		if (typeof list !== 'string') return [];
		return list
			.split(LIST_SEPARATOR)
			.map((value, index) => [...ordered.map((key) => row[key.name] ?? null), value, index + 1]);
	});
	insert(database, name, rows);
}

function addMeaning(database: Database, about: About): void {
	database.run(`
CREATE TABLE "about" ("key" TEXT PRIMARY KEY, "value" TEXT NOT NULL);
CREATE TABLE "tables" ("name" TEXT PRIMARY KEY, "title" TEXT NOT NULL, "description" TEXT NOT NULL);
CREATE TABLE "columns" (
  "table_name" TEXT NOT NULL REFERENCES "tables" ("name"), "name" TEXT NOT NULL, "type" TEXT NOT NULL,
  "unit" TEXT, "description" TEXT NOT NULL, PRIMARY KEY ("table_name", "name")
);
CREATE TABLE "codes" (
  "table_name" TEXT NOT NULL, "column_name" TEXT NOT NULL, "code" TEXT NOT NULL, "meaning" TEXT NOT NULL,
  PRIMARY KEY ("table_name", "column_name", "code"),
  FOREIGN KEY ("table_name", "column_name") REFERENCES "columns" ("table_name", "name")
);`);
	insert(database, 'about', Object.entries(about));
	insert(database, 'tables', [
		...TABLES.map(({ name, title, description }) => [sqlName(name), title, description]),
		...TABLES.flatMap(({ name, columns, primaryKey }) =>
			columns
				.filter(hasParts)
				.map((column) => [
					listName(name, column.name),
					`${column.name} of ${sqlName(name)}`,
					`One row a part of the list, with ${primaryKey.join(', ')} of the row: ${column.description}`
				])
		),
		...VIEWS.map(({ name, title, description }) => [name, title, description])
	]);
	const columns = TABLES.flatMap((table) =>
		table.columns.map((column) => ({ table: sqlName(table.name), ...column }))
	);
	insert(
		database,
		'columns',
		columns.map(({ table, name, type, list, unit, description }) => [
			table,
			name,
			list ? 'list' : type,
			unit ?? null,
			description
		])
	);
	insert(
		database,
		'codes',
		columns.flatMap(({ table, name, codes }) =>
			Object.entries(codes ?? {}).map(([code, meaning]) => [table, name, code, meaning])
		)
	);
}

function addViews(database: Database): void {
	for (const { name, sql } of VIEWS) database.run(`CREATE VIEW ${quoted(name)} AS ${sql}`);
}
