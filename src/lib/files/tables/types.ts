import type { Atlas } from '$lib/domain';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'day';

/** One column: its name in files, and what `/data/`, the descriptor and the page of the table say of it. */
export interface Column {
	/** Name in files: lower case with underscores. A promise to users. */
	name: string;
	/**
	 * `date`: a partial date, `2010`, `2010-04` or `2010-04-28`, as exact as it is known; `day`: always a whole one.
	 * Lists are strings joined by `; `.
	 */
	type: ColumnType;
	/** What it holds, in one English sentence. */
	description: string;
	/** Such as "degrees, WGS 84". */
	unit?: string;
	/** Every value that occurs in it, with its meaning. */
	codes?: Record<string, string>;
	/** Never empty. */
	required?: boolean;
	/** Values are ids of things that have a page. */
	link?:
		| 'state'
		| 'document'
		| 'dispute'
		| 'place'
		| 'summit'
		| 'institution'
		| 'exercise'
		| 'claim'
		| 'source';
	/** Joined by `; `. */
	list?: boolean;
	/** Of a list that stands in every row of a thing: the table that has it once, and whose parts have rows of their own. */
	repeats?: string;
	/** Says for programs what another column says for people: stands in files, not on the page of the table. */
	derived?: Derivation;
	/** Values stand in this column of that table, where `link` does not say so already. Not for lists. */
	references?: { table: string; column: string };
}

/** How a column follows from another of its row: the first or last day of a partial date, or the same. */
export interface Derivation {
	from: string;
	by: 'first-day' | 'last-day' | 'same';
}

/** What stands between the parts of a list, which share one cell. */
export const LIST_SEPARATOR = '; ';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

/** One table of the record: CSV, SQLite, descriptor, `/data/` and `/table/` are all drawn from it. */
export interface Table {
	/** Name of the file without ending: `state-years`. In SQLite with underscores. */
	name: string;
	title: string;
	/** What one row is. */
	description: string;
	columns: Column[];
	/** Columns that tell rows apart. */
	primaryKey: string[];
	/** False for a table that is too long to be read on a page: in files only. */
	page?: false;
	/** Sorted; the same record gives the same rows. */
	rows: (atlas: Atlas) => Row[];
}
