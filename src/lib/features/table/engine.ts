import {
	columnFilteringFeature,
	constructTable,
	createColumnHelper,
	createFilteredRowModel,
	createSortedRowModel,
	globalFilteringFeature,
	rowSortingFeature,
	tableFeatures
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import type { SortKey, TableFilter, TableQuery } from '$lib/view/table-query';
import { searchText } from './rows/cell-text';
import { holds, searchWords, wordsIn } from './matching';
import { compareCells } from './ordering';
import type { ShownColumn, TableData } from './rows/table-data';

interface EngineRow {
	cells: TableData['rows'][number];
	/** Of all columns; made when it is first looked at. */
	text?: string;
}

const features = tableFeatures({
	coreReactivityFeature: storeReactivityBindings(),
	columnFilteringFeature,
	globalFilteringFeature,
	rowSortingFeature,
	filteredRowModel: createFilteredRowModel(),
	sortedRowModel: createSortedRowModel()
});
const helper = createColumnHelper<typeof features, EngineRow>();

/** How long a piece of work may keep a key waiting, milliseconds. */
const PIECE = 8;

/** The column that the search looks in; no column of a file can have this name. */
const EVERYTHING = '*';

export interface Engine {
	/** Indices of all rows in this order. */
	ordered: (sort: SortKey[]) => number[];
	/** Indices of the rows that a search and filters leave. */
	matching: (query: Pick<TableQuery, 'search' | 'filters'>) => Set<number>;
	/** Makes what the search looks in, a piece at a time, so that the first key need not wait for it; @returns stops it. */
	prepare: () => () => void;
	/** The order after a press on the heading of a column: up, down, as it was; `add` keeps the others. */
	toggled: (sort: SortKey[], column: string, add: boolean) => SortKey[];
}

/**
 * Order and filter of a table. They are two tables of the same rows, since rows that the filter takes away stay
 * in the page, in their order, and are only hidden: that is what makes typing quick.
 */
export function tableEngine({ columns, rows }: Pick<TableData, 'columns' | 'rows'>): Engine {
	const data = rows.map((cells): EngineRow => ({ cells }));
	const textOf = textOfRow(columns);
	const options = {
		features,
		columns: helper.columns([
			...columns.map(columnOf),
			helper.accessor(textOf, { id: EVERYTHING, enableSorting: false })
		]),
		data,
		sortDescFirst: false,
		getColumnCanGlobalFilter: ({ id }: { id: string }) => id === EVERYTHING,
		globalFilterFn: Object.assign(
			(row: { getValue: (id: string) => string }, id: string, words: string[]) =>
				wordsIn(row.getValue(id), words),
			{ resolveFilterValue: (text: string) => searchWords(text) }
		)
	};
	const [sorting, filtering] = [constructTable(options), constructTable(options)];
	const setOrder = (sort: SortKey[]) =>
		sorting.setSorting(sort.map(({ column, descending }) => ({ id: column, desc: descending })));

	return {
		ordered: (sort) => {
			setOrder(sort);
			return sorting.getRowModel().rows.map(({ index }) => index);
		},
		matching: ({ search, filters }) => {
			filtering.setGlobalFilter(search);
			filtering.setColumnFilters(Object.entries(filters).map(([id, value]) => ({ id, value })));
			return new Set(filtering.getFilteredRowModel().rows.map(({ index }) => index));
		},
		prepare: () => {
			let next = 0;
			let later: ReturnType<typeof setTimeout>;
			const piece = () => {
				const until = performance.now() + PIECE;
				while (next < data.length && performance.now() < until) {
					const row = data[next++];
					if (row) textOf(row);
				}
				if (next < data.length) later = setTimeout(piece);
			};
			later = setTimeout(piece);
			return () => clearTimeout(later);
		},
		toggled: (sort, column, add) => {
			setOrder(sort);
			sorting.getColumn(column)?.toggleSorting(undefined, add);
			return sorting.atoms.sorting.get().map(({ id, desc }) => ({ column: id, descending: desc }));
		}
	};
}

function columnOf(column: ShownColumn, index: number) {
	const compare = compareCells(column);
	return helper.accessor(({ cells }) => cells[index] ?? undefined, {
		id: column.name,
		// Empty cells come last, whatever the direction.
		sortUndefined: 'last',
		sortFn: (a, b) => compare(a.original.cells[index] ?? null, b.original.cells[index] ?? null),
		filterFn: (row, _, filter: TableFilter) => holds(column, row.original.cells[index] ?? null, filter)
	});
}

const textOfRow =
	(columns: ShownColumn[]) =>
	(row: EngineRow): string =>
		(row.text ??= columns.map((column, index) => searchText(column, row.cells[index] ?? null)).join('\n'));
