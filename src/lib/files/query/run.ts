/** One query of the database, read only: in the worker of `/query/`, and in tests. */
import type { Database as SqlDatabase, SqlValue } from 'sql.js';
import type { Cell } from '../tables/types';
import { linksOf, type KnownIds, type ResultLink } from './known-ids';

/** Rows that are kept, for the table and its files; more are counted and not kept. */
export const MOST_ROWS = 10_000;

/** Why a query is not even begun; what SQLite says of it otherwise is an error of its own. */
export type Refusal = 'empty' | 'several' | 'not-reading';

export class QueryRefused extends Error {
	constructor(readonly refusal: Refusal) {
		super(refusal);
	}
}

export interface QueryResult {
	/** As the query names them; names may occur twice. */
	columns: string[];
	/** What the values of each column lead to. */
	links: (ResultLink | null)[];
	/** At most `MOST_ROWS`. */
	rows: Cell[][];
	/** How many rows there are. */
	total: number;
}

/**
 * What begins a statement that does not read. That nothing is written `query_only` holds as well; it lets ATTACH and PRAGMA
 * pass, which could undo it.
 */
const CHANGES =
	/^(alter|analyze|attach|begin|commit|create|delete|detach|drop|end|insert|pragma|reindex|release|replace|rollback|savepoint|update|vacuum)\b/i;

/** Without comments and space in front. */
const bare = (sql: string) => sql.replace(/^(\s|--[^\n]*(\n|$)|\/\*[\s\S]*?(\*\/|$))+/, '');

/** Bytes, which no table of the record has, as SQL writes them. */
function inTable(value: SqlValue): Cell {
	if (!(value instanceof Uint8Array)) return value;
	const hex = [...value.subarray(0, 64)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `x'${hex}${value.length > 64 ? '…' : ''}'`;
}

/** Makes a database that nothing can be written to. */
export function readOnly(database: SqlDatabase): void {
	database.run('PRAGMA query_only = ON');
}

/**
 * Runs one statement to its end.
 * @throws QueryRefused for no statement, for more than one and for one that does not begin as a question
 * @throws Error what SQLite says of it
 */
export function runQuery(database: SqlDatabase, known: KnownIds, sql: string): QueryResult {
	const text = bare(sql);
	if (!text.replace(/^;+/, '').trim()) throw new QueryRefused('empty');
	if (CHANGES.test(text)) throw new QueryRefused('not-reading');
	const statements = database.iterateStatements(text);
	const first = statements.next();
	if (first.done) throw new QueryRefused('empty');
	const statement = first.value;
	if (bare(statements.getRemainingSQL()).replace(/^[;\s]+/, '')) {
		statement.free();
		throw new QueryRefused('several');
	}
	try {
		const columns = statement.getColumnNames();
		const rows: Cell[][] = [];
		let total = 0;
		while (statement.step()) {
			total += 1;
			if (total <= MOST_ROWS) rows.push(statement.get().map(inTable));
		}
		return { columns, links: linksOf(rows, columns.length, known), rows, total };
	} finally {
		statement.free();
	}
}
