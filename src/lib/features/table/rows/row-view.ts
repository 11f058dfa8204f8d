import type { Cell } from '$lib/files/tables/types';
import { cellView, isFolded, plainText, type ValueView } from './cell-view';
import type { ShownColumn } from './table-data';
import { unverifiedOf } from './unverified-cells';

/** That something in a cell is from memory. */
export interface MarkView {
	/** The field of the record; none: the whole row. */
	field?: string;
	/** The field is named beside the mark: no column holds it alone. */
	named?: boolean;
}

/** A cell as it is drawn. */
export interface CellView {
	/** It is a heading of its row. */
	key: boolean;
	lang: string | undefined;
	/** Its figures stand below each other. */
	numeric: boolean;
	/** All that a plain cell shows; such a cell is drawn without a component of its own, since a table has thousands. */
	plain: string | undefined;
	/** It shows links to pages and nothing besides. */
	onlyLinks: boolean;
	values: ValueView[];
	folded: boolean;
	marks: MarkView[];
}

/** A row as it is drawn. */
export interface RowView {
	/** Key of the fact that the row is, where it is one. */
	fact: string | undefined;
	cells: CellView[];
}

/**
 * What a row shows, column by column.
 * @param trustColumn where the mark of a row from memory stands
 */
export function rowView(columns: ShownColumn[], cells: Cell[], trustColumn: string | undefined): RowView {
	const unverified = unverifiedOf(columns, cells);
	return {
		fact: unverified.fact,
		cells: columns.map((column, index) => {
			const { name, key, lang, type } = column;
			const cell = cells[index] ?? null;
			const saysTrust = name === trustColumn;
			// The mark says what the word "Memory" would.
			const isSaid = saysTrust && unverified.whole && (name === 'trust' || name === 'confidence');
			const values = isSaid ? [] : cellView(column, cell);
			const marks: MarkView[] = [
				...(cell === null ? [] : (unverified.byColumn.get(name) ?? []).map((field) => ({ field }))),
				...(saysTrust && unverified.whole ? [{}] : []),
				...(saysTrust ? unverified.others.map((field) => ({ field, named: true })) : [])
			];
			const folded = isFolded(column, values);
			return {
				key,
				lang: values.length > 0 ? lang : undefined,
				numeric: type !== 'string' && type !== 'boolean' && values.length > 0,
				plain: marks.length === 0 ? plainText(values) : undefined,
				onlyLinks: marks.length === 0 && !folded && values.every(({ path }) => path !== undefined),
				values,
				folded,
				marks
			};
		})
	};
}
