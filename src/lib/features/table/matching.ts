import { firstDay, lastDay } from '$lib/domain';
import type { Cell } from '$lib/files/tables/types';
import { fold } from '$lib/text/search-fold';
import type { TableFilter } from '$lib/view/table-query';
import { cellValues, searchText } from './rows/cell-text';
import type { ShownColumn } from './rows/table-data';

/** The words of a search, folded; each must be found. */
export const searchWords = (text: string): string[] => fold(text).split(/\s+/).filter(Boolean);

export const wordsIn = (text: string, words: string[]): boolean => words.every((word) => text.includes(word));

/** True if a cell is what the filter of its column asks for. */
export function holds(column: ShownColumn, cell: Cell, filter: TableFilter): boolean {
	switch (filter.kind) {
		case 'text':
			return wordsIn(searchText(column, cell), searchWords(filter.text));
		case 'choice': {
			const values = cellValues(column, cell);
			return filter.values.some((value) => (value === '' ? values.length === 0 : values.includes(value)));
		}
		case 'date':
			return typeof cell === 'string' && datesMeet(cell, filter.from, filter.to);
		case 'number':
			return typeof cell === 'number' && within(cell, filter.from, filter.to);
	}
}

/** A date known to the year or month counts if any of its days does. */
function datesMeet(date: string, from: string | null, to: string | null): boolean {
	return (from === null || lastDay(date) >= firstDay(from)) && (to === null || firstDay(date) <= lastDay(to));
}

function within(value: number, from: string | null, to: string | null): boolean {
	return (from === null || value >= Number(from)) && (to === null || value <= Number(to));
}
