import type { Cell } from '$lib/files/tables/types';
import { cellValues } from './cell-text';
import type { ShownColumn } from './table-data';

/** What of a row is from memory. */
export interface UnverifiedOfRow {
	/** Key of the fact that the row is, where it is one. */
	fact: string | undefined;
	/** The whole row. */
	whole: boolean;
	/** Fields of the record, by the column whose cell they are in. */
	byColumn: Map<string, string[]>;
	/** Fields that no column holds alone. */
	others: string[];
}

/** Reads what the columns `fact`, `trust`, `confidence` and `unverified` of a row say. */
export function unverifiedOf(columns: ShownColumn[], cells: Cell[]): UnverifiedOfRow {
	const cellOf = (name: string) => {
		const index = columns.findIndex((column) => column.name === name);
		return index < 0 ? null : (cells[index] ?? null);
	};
	const fact = cellOf('fact') ?? cellOf('key');
	const result: UnverifiedOfRow = {
		fact: typeof fact === 'string' ? fact : undefined,
		whole: cellOf('confidence') === 'memory',
		byColumn: new Map(),
		others: []
	};
	const unverified = cellOf('unverified');
	// An answer to a query may have a number under this name.
	const paths = typeof unverified === 'string' ? cellValues({ list: true }, unverified) : [];
	for (const path of paths) {
		const names = namesOf(path);
		// The act that dates a document has a column of its own besides.
		if (names.includes(String(cellOf('act')))) names.push('date');
		const holding = columns.filter(({ name }) => names.includes(name));
		for (const { name } of holding) {
			result.byColumn.set(name, [...(result.byColumn.get(name) ?? []), path]);
		}
		if (holding.length === 0) result.others.push(path);
	}
	return result;
}

/** Columns that may hold a field of the record: `title.ru` → `title_ru`; `acts.enteredIntoForce` → `entered_into_force`. */
function namesOf(path: string): string[] {
	const parts = path
		.split('.')
		.filter((part) => !/^\d+$/.test(part) && part !== 'acts' && part !== 'at')
		.map((part) => part.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
	const whole = parts.join('_');
	const last = parts.at(-1) ?? '';
	if (last === 'position') {
		const points = parts.length > 1 && parts[0] === 'concern' ? 'concern_positions' : 'positions';
		return parts.length > 1 ? [points] : ['position', 'longitude', 'latitude'];
	}
	// The name of a place in a list of places stands in the list.
	if (parts.length > 1 && last === 'name') return [parts[0] ?? ''];
	return [whole, `${whole}_en`];
}
