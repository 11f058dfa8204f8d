import { stringify } from 'csv-stringify/sync';
import type { Atlas } from '$lib/domain';
import { harmless } from './spreadsheet';
import type { Cell, Table } from './tables';

/** Numbers stay as they are: a negative longitude is no formula. */
const inCsv = (cell: Cell): string => {
	if (cell === null) return '';
	return typeof cell === 'string' ? harmless(cell) : String(cell);
};

/**
 * A table as CSV (RFC 4180): UTF-8 without a mark, a header, CRLF, quotes where needed. A text that a
 * spreadsheet would run as a formula has an apostrophe in front.
 */
export function csvOf(table: Table, atlas: Atlas): string {
	const names = table.columns.map(({ name }) => name);
	const rows = table.rows(atlas).map((row) => names.map((name) => inCsv(row[name] ?? null)));
	return stringify([names, ...rows], { record_delimiter: 'windows' });
}
