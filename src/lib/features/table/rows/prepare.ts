import type { Atlas } from '$lib/domain';
import type { Cell, Column, Table } from '$lib/files/tables/types';
import { cellText, cellValues } from './cell-text';
import { isOff } from './columns-off';
import { columnLabel } from './column-label';
import { choicesOf } from './choices';
import type { ShownColumn, TableData, Width } from './table-data';
import { wordsOf } from './value-words';

/** All that the page of a table needs: on the server, so that the record stays there. */
export function tableData(table: Table, atlas: Atlas): TableData {
	const rows = table.rows(atlas);
	const columns = table.columns
		.filter(({ derived }) => !derived)
		.map((column) =>
			shownColumn(
				table,
				column,
				rows.map((row) => row[column.name] ?? null),
				atlas
			)
		);
	return {
		name: table.name,
		title: table.title,
		description: table.description,
		columns,
		inFile: table.columns.map(({ name, derived }) => (derived ? { name, ...derived } : { name })),
		rows: rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
		version: atlas.version,
		reviewed: atlas.reviewed
	};
}

function shownColumn(table: Table, column: Column, cells: Cell[], atlas: Atlas): ShownColumn {
	const { name, type, unit, list } = column;
	const values = new Set(cells.flatMap((cell) => cellValues(column, cell)));
	const key = table.primaryKey.includes(name);
	// The key of a table of things is the thing's id; what it is called stands beside it.
	const isOwnId = key && table.primaryKey.length === 1;
	const words = isOwnId ? undefined : wordsOf(column, values, atlas);
	const choices = choicesOf({ ...column, words }, cells);
	const shown: ShownColumn = {
		name,
		label: columnLabel(name),
		type,
		description: column.description.replace(/`(\w+)`/g, (_, other: string) => `“${columnLabel(other)}”`),
		filter:
			type === 'date'
				? 'date'
				: choices
					? 'choice'
					: type === 'integer' || type === 'number'
						? 'number'
						: 'text',
		key,
		width: 's'
	};
	if (unit) shown.unit = unit;
	const link = column.link ?? (arePaths(values) ? 'path' : undefined);
	if (link) shown.link = link;
	if (list) shown.list = list;
	if (words) shown.words = words;
	if (choices) shown.choices = choices;
	if (column.codes) shown.coded = true;
	if (isOff(table, column)) shown.off = true;
	const lang = /_(ru|zh)$/.exec(name)?.[1];
	if (lang) shown.lang = lang;
	shown.width = widthOfColumn(shown, cells);
	return shown;
}

/** Ids of things with their kind, as in `document/2002-charter`: they are addresses of pages. */
function arePaths(values: Set<string>): boolean {
	const path = /^(state|document|dispute|place|summit|institution|exercise|year)\/[\w-]+$/;
	return values.size > 0 && [...values].every((value) => path.test(value));
}

/** By the longest text, and the longest word of the heading. */
export function widthOfColumn(column: ShownColumn, cells: Cell[]): Width {
	const longest = Math.max(0, ...cells.map((cell) => cellText(column, cell).length));
	const heading = Math.max(...column.label.split(' ').map(({ length }) => length));
	if (longest <= 7 && heading <= 7) return 'xs';
	if (longest <= 18) return 's';
	if (longest <= 40) return 'm';
	return longest <= 140 ? 'l' : 'xl';
}
