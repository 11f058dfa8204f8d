import { firstDay, lastDay } from '$lib/domain';
import { citations } from '$lib/files/cite';
import type { Cell } from '$lib/files/tables/types';
import type { ShownColumn, TableData } from './rows/table-data';

/** Of the rows that a search and filters left, in the order shown; all columns, as in the whole file. */
export interface Chosen {
	data: TableData;
	rows: Cell[][];
	/** The address that shows them. */
	address: string;
	/** Title of this part of the table, to cite it by. */
	title: string;
}

/** `sco-atlas-documents-1.1.0.csv`; of some of the rows `sco-atlas-documents-1.1.0-23-of-83.csv`. */
export function tableFileName({ data, rows }: Chosen, ending: 'csv' | 'json'): string {
	const part = rows.length < data.rows.length ? `-${rows.length}-of-${data.rows.length}` : '';
	return `sco-atlas-${data.name}-${data.version}${part}.${ending}`;
}

/** As the file of the whole table, by the same writer. */
export async function csvText({ data, rows }: Chosen): Promise<string> {
	const { csvOfRows } = await import('$lib/files/csv');
	return csvOfRows(
		data.inFile.map(({ name }) => name),
		rows.map((cells) => cellsInFile(data, cells))
	);
}

/** The cells of a row as in the whole file, with what follows from those of the page. */
function cellsInFile({ columns, inFile }: TableData, cells: Cell[]): Cell[] {
	return inFile.map(({ name, from = name, by }) => {
		const cell = cells[columns.findIndex((column) => column.name === from)] ?? null;
		if (typeof cell !== 'string') return cell;
		return by === 'first-day' ? firstDay(cell) : by === 'last-day' ? lastDay(cell) : cell;
	});
}

/** The rows as objects, after what they are, of which version, and how to cite them. */
export function jsonText({ data, rows, address, title: citedAs }: Chosen): string {
	const { name, title, description, version, reviewed, columns } = data;
	const about = ({ name, type, description, unit }: ShownColumn) => ({ name, type, description, unit });
	return JSON.stringify(
		{
			table: name,
			title,
			description,
			version,
			reviewed,
			address,
			cite: citations({ title: citedAs, url: address, version, reviewed }),
			licence: 'CC BY 4.0',
			columns: columns.map(about),
			total: data.rows.length,
			rows: rows.map((cells) => {
				const inFile = cellsInFile(data, cells);
				return Object.fromEntries(data.inFile.map(({ name }, index) => [name, inFile[index] ?? null]));
			})
		},
		null,
		'\t'
	);
}
