import type { Column, Table } from '../tables';

/** One download: its content, and what the descriptor and `/data/` say of it. */
export interface DataFile {
	/** Below `/data/`. */
	path: string;
	title: string;
	description: string;
	/** Its ending, or as in the Data Package standard: `csv`, `geojson`, `topojson`, `json`, `sqlite`, `gpkg`, `xlsx`, `zip`. */
	format: string;
	/** Without charset; text is UTF-8. */
	mediatype: string;
	content: Uint8Array;
	/** What its properties mean, of files for maps: by layer, or under '' where the file is one. */
	properties?: Record<string, Column[]>;
	/** Path of the JSON Schema that it follows. */
	jsonSchema?: string;
	/** The table that it holds, of CSV files. */
	table?: Table;
}
