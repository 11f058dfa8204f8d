import type { Cell, Column, Derivation } from '$lib/files/tables/types';
import type { QueryColumn } from '$lib/view/table-query';

/** What a value leads to; `path`: it is the address of a page itself. */
export type LinkKind = NonNullable<Column['link']> | 'path' | 'dyad';

/** How much room a column takes. */
export type Width = 'xs' | 's' | 'm' | 'l' | 'xl';

/** A column as the page shows it. */
export interface ShownColumn extends QueryColumn, Pick<Column, 'type' | 'description' | 'unit' | 'list'> {
	/** Its heading. */
	label: string;
	/** Tells rows apart: its cells are headings of their rows. */
	key: boolean;
	width: Width;
	link?: LinkKind;
	/** Its texts are no addresses, whatever they look like: nobody has said that they lead somewhere. */
	plain?: boolean;
	/** BCP 47 tag where it is not the language of the page. */
	lang?: string;
	/** Its choices are codes, whose order means something. */
	coded?: boolean;
	/** What is shown instead of a code or an id. */
	words?: Record<string, string>;
}

/** A table on its way to the page. */
export interface TableData {
	/** As in the address and in the name of the file. */
	name: string;
	title: string;
	/** What one row is. */
	description: string;
	columns: ShownColumn[];
	/** The columns of the file, in its order: these, and between them what follows from them. */
	inFile: ({ name: string } & Partial<Derivation>)[];
	/** Cells in the order of the columns. */
	rows: Cell[][];
	/** Of the record. */
	version: string;
	reviewed: string;
}
