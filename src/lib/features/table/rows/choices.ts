import type { Cell, Column } from '$lib/files/tables/types';
import { cellValues } from './cell-text';
import { byName } from '$lib/text/language/by-name';

/** More than these are found by typing. */
const MOST = 12;
/** Longer ones are no names. */
const LONGEST = 48;

/**
 * What can be chosen in the filter of a column, in the order of its codes or by name, and `''` last where cells
 * are empty; undefined where its values are too many or too different.
 */
export function choicesOf(
	column: Pick<Column, 'type' | 'codes' | 'link' | 'list'> & { words?: Record<string, string> },
	cells: Cell[]
): string[] | undefined {
	const { codes, type, words } = column;
	const given = cells.map((cell) => cellValues(column, cell));
	const values = new Set(given.flat());
	const empty = given.some((cell) => cell.length === 0) ? [''] : [];
	if (codes) return [...Object.keys(codes).filter((code) => values.has(code)), ...empty];
	if (type === 'boolean') return [...['true', 'false'].filter((value) => values.has(value)), ...empty];
	if (type !== 'string') return undefined;
	const isFew = values.size <= MOST && cells.length >= 2 * values.size;
	const areShort = [...values].every(({ length }) => length <= LONGEST);
	if (column.link !== 'state' && !(isFew && areShort)) return undefined;
	const nameOf = (value: string) => words?.[value] ?? value;
	return [...[...values].sort((a, b) => byName(nameOf(a), nameOf(b))), ...empty];
}
