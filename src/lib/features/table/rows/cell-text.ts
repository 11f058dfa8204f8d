import { LIST_SEPARATOR, type Cell } from '$lib/files/tables/types';
import * as m from '$lib/paraglide/messages';
import { fold } from '$lib/text/search-fold';
import { dateName } from '$lib/text/words';
import type { ShownColumn } from './table-data';

/** The values in a cell, as they stand in files: those of a list each; none of an empty cell. */
export function cellValues(column: Pick<ShownColumn, 'list'>, cell: Cell): string[] {
	if (cell === null || cell === '') return [];
	return column.list ? String(cell).split(LIST_SEPARATOR) : [String(cell)];
}

/** One value as people read it. */
export function valueText(column: Pick<ShownColumn, 'type' | 'words'>, value: string): string {
	if (column.type === 'date') return dateName(value);
	if (column.type === 'boolean') return value === 'true' ? m.table_yes() : m.table_no();
	return column.words?.[value] ?? value;
}

/** A value among the choices of a column, where `''` stands for an empty cell. */
export const choiceText = (column: ShownColumn, value: string): string =>
	value === '' ? m.table_empty() : valueText(column, value);

/** The cell as people read it. */
export const cellText = (column: ShownColumn, cell: Cell): string =>
	cellValues(column, cell)
		.map((value) => valueText(column, value))
		.join(LIST_SEPARATOR);

/** What a search looks in: the words and the value behind them, folded. */
export function searchText(column: ShownColumn, cell: Cell): string {
	const [shown, value] = [cellText(column, cell), cell === null ? '' : String(cell)];
	return fold(shown === value ? value : `${shown}\n${value}`);
}
