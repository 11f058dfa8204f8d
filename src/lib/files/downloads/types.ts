import type { Table } from '../tables';

/** One download: its content, and what the descriptor and `/data/` say of it. */
export interface DataFile {
	/** Below `/data/`. */
	path: string;
	title: string;
	description: string;
	/** As in the Data Package standard: `csv`, `geojson`, `topojson`, `json`, `sqlite`, `zip`. */
	format: string;
	/** Without charset; text is UTF-8. */
	mediatype: string;
	content: Uint8Array;
	/** The table that it holds, of CSV files. */
	table?: Table;
}
