import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Atlas } from '$lib/domain';
import { aboutOf } from '../about';
import type { Cell, Column, Table } from '../tables';
import { TABLES_IN_FILES } from './lists';
import { zipOf } from './zip';

type SheetCell = { value: string | number | boolean | Date; fontWeight?: 'bold'; format?: string } | null;

/** Days before this one are no dates to Excel. */
const FIRST_DAY = '1900-03-01';

/** A column that holds days as dates: all of them, or none where one is older than Excel's calendar. */
const areDates = ({ name, type }: Column, rows: Record<string, Cell>[]): boolean =>
	type === 'day' && rows.every((row) => String(row[name] ?? FIRST_DAY) >= FIRST_DAY);

const header = (names: string[]): SheetCell[] => names.map((value) => ({ value, fontWeight: 'bold' }));

const cellOf = (value: Cell): SheetCell => (value === null || value === '' ? null : { value });

/** Wide enough for what is short, not for sentences. */
const widthOf = (name: string, cells: Cell[]) => ({
	width: Math.min(
		48,
		Math.max(name.length + 2, ...cells.slice(0, 200).map((cell) => String(cell ?? '').length))
	)
});

function sheetOf(table: Table, atlas: Atlas) {
	const rows = table.rows(atlas);
	const dated = new Set(table.columns.filter((column) => areDates(column, rows)).map(({ name }) => name));
	return {
		sheet: table.name,
		stickyRowsCount: 1,
		columns: table.columns.map(({ name }) =>
			widthOf(
				name,
				rows.map((row) => row[name] ?? null)
			)
		),
		data: [
			header(table.columns.map(({ name }) => name)),
			...rows.map((row) =>
				table.columns.map(({ name }): SheetCell => {
					const cell = row[name] ?? null;
					if (typeof cell !== 'string' || !dated.has(name)) return cellOf(cell);
					return { value: new Date(`${cell}T00:00:00Z`), format: 'yyyy-mm-dd' };
				})
			)
		]
	};
}

/** A sheet of plain rows. */
const plainSheet = (sheet: string, names: string[], rows: Cell[][]) => ({
	sheet,
	stickyRowsCount: 1,
	columns: names.map((name, index) =>
		widthOf(
			name,
			rows.map((row) => row[index] ?? null)
		)
	),
	data: [header(names), ...rows.map((row) => row.map(cellOf))]
});

const codebook = (tables: Table[]): Cell[][] =>
	tables.flatMap(({ name: table, columns, primaryKey }) =>
		columns.map(({ name, type, list, unit, required, description, codes }) => [
			table,
			name,
			list ? 'list' : type,
			primaryKey.includes(name),
			!required,
			unit ?? null,
			description,
			codes
				? Object.entries(codes)
						.map(([code, meaning]) => `${code}: ${meaning}`)
						.join('\n')
				: null
		])
	);

/**
 * Every table as a sheet of one workbook (XLSX), after what the record is and what each column means: text stays
 * text in it, whatever language a spreadsheet is set to. The same record gives the same bytes.
 */
export async function workbookOf(atlas: Atlas, about = aboutOf(atlas)): Promise<Uint8Array> {
	const sheets = [
		plainSheet('about', ['key', 'value'], Object.entries(about)),
		plainSheet(
			'codebook',
			['table', 'column', 'type', 'key', 'may_be_empty', 'unit', 'description', 'codes'],
			codebook(TABLES_IN_FILES)
		),
		...TABLES_IN_FILES.map((table) => sheetOf(table, atlas))
	];
	const written = await writeExcelFile(sheets).toBuffer();
	// Written anew, since the writer dates its parts by the clock.
	const parts = unzipSync(new Uint8Array(written));
	return zipOf(
		Object.entries(parts).map(([path, content]) => ({ path, content })),
		atlas
	);
}
