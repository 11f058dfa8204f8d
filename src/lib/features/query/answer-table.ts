/** The rows of a result as a table of the atlas. */
import { isPartialDate } from '$lib/domain';
import type { ResultLink } from '$lib/files/query/known-ids';
import type { QueryResult } from '$lib/files/query/run';
import { LIST_SEPARATOR, type Cell } from '$lib/files/tables/types';
import * as m from '$lib/paraglide/messages';
import type { ShownColumn, TableData, Width } from '../table';

/** Rows in the page; the files have more. */
export const SHOWN_ROWS = 500;

/** Longest texts, in letters, that a column of that width is for. */
const WIDTHS: [number, Width][] = [
	[7, 'xs'],
	[15, 's'],
	[28, 'm'],
	[80, 'l']
];

function typeOf(cells: Cell[]): ShownColumn['type'] {
	const given = cells.filter((cell) => cell !== null);
	if (given.length === 0) return 'string';
	if (given.every((cell) => typeof cell === 'number'))
		return given.every((cell) => Number.isInteger(cell)) ? 'integer' : 'number';
	return given.every((cell) => typeof cell === 'string' && isPartialDate(cell)) ? 'date' : 'string';
}

function widthOf(label: string, cells: Cell[]): Width {
	const longest = Math.max(label.length, ...cells.map((cell) => String(cell ?? '').length));
	return WIDTHS.find(([most]) => longest <= most)?.[1] ?? 'xl';
}

/** Its link, as the table knows it; an address of a source is one by itself, all other texts stay texts. */
function linkOf(link: ResultLink | null): Partial<ShownColumn> {
	if (!link) return { plain: true };
	if (link.kind === 'address') return {};
	return { link: link.kind === 'pair' ? 'dyad' : link.kind, list: link.list };
}

interface RecordVersion {
	version: string;
	reviewed: string;
}

/** A result as a table, under the names that the query gives its columns: for files. */
export function answerTable(
	{ columns, links, rows }: QueryResult,
	{ version, reviewed }: RecordVersion
): TableData {
	return {
		name: 'query',
		title: m.query_result(),
		description: '',
		columns: columns.map((label, index): ShownColumn => {
			const cells = rows.map((row) => row[index] ?? null);
			return {
				name: label,
				label,
				type: typeOf(cells),
				description: label,
				filter: 'text',
				key: false,
				width: widthOf(label, cells),
				...linkOf(links[index] ?? null)
			};
		}),
		rows,
		version,
		reviewed
	};
}

/** The same for the page, where each column needs a name of its own that an address can hold. */
export function shownTable(table: TableData): TableData {
	const names = table.columns.map(({ name }) => name);
	return {
		...table,
		columns: table.columns.map((column, index) => {
			const isFree = /^\w+$/.test(column.name) && names.indexOf(column.name) === index;
			return isFree ? column : { ...column, name: `column-${index + 1}` };
		})
	};
}

/** Codes of the states that a result names, also in lists and pairs. */
export function statesNamed({ links, rows }: Pick<QueryResult, 'links' | 'rows'>): string[] {
	const codes = links.flatMap((link, index) => {
		if (link?.kind !== 'state' && link?.kind !== 'pair') return [];
		const parts = rows.flatMap((row) => String(row[index] ?? '').split(LIST_SEPARATOR));
		return link.kind === 'pair' ? parts.flatMap((pair) => pair.split('-')) : parts;
	});
	return [...new Set(codes.filter(Boolean))].sort();
}
