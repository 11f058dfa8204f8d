import { compareDates } from '$lib/domain';
import type { Cell } from '$lib/files/tables/types';
import { byName } from '$lib/text/language/by-name';
import { cellText } from './rows/cell-text';
import type { ShownColumn } from './rows/table-data';

/**
 * Upwards: dates by their first day, numbers by size, codes in the order of their list (a status by closeness,
 * a phase by height), all else by its words in the language of the page.
 */
export function compareCells(column: ShownColumn): (a: Cell, b: Cell) => number {
	if (column.type === 'date') return (a, b) => compareDates(String(a), String(b));
	if (column.type === 'integer' || column.type === 'number') return (a, b) => Number(a) - Number(b);
	const { choices } = column;
	if (choices && column.coded && !column.list) {
		return (a, b) => choices.indexOf(String(a)) - choices.indexOf(String(b));
	}
	return (a, b) => byName(cellText(column, a), cellText(column, b));
}
