// The build for browsers, which runs in Node too: the usual one asks for Node's buffers.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Atlas } from '$lib/domain';
import { harmless } from './spreadsheet';
import type { Cell, Table } from './tables/types';

/** Numbers stay as they are: a negative longitude is no formula. */
const inCsv = (cell: Cell): string => {
	if (cell === null) return '';
	return typeof cell === 'string' ? harmless(cell) : String(cell);
};

/**
 * Rows as CSV (RFC 4180): UTF-8 without a mark, a header, CRLF, quotes where needed. A text that a spreadsheet
 * would run as a formula has an apostrophe in front.
 * @param names names of the columns, in the order of the cells of each row
 */
export function csvOfRows(names: string[], rows: Cell[][]): string {
	return stringify([names, ...rows.map((cells) => cells.map(inCsv))], {
		record_delimiter: 'windows',
		// Left alone, it quotes only the break that ends its own records; most readers end one at any break.
		quoted_match: /[\r\n]/
	});
}

/** A whole table as CSV. */
export function csvOf(table: Table, atlas: Atlas): string {
	const names = table.columns.map(({ name }) => name);
	return csvOfRows(
		names,
		table.rows(atlas).map((row) => names.map((name) => row[name] ?? null))
	);
}
