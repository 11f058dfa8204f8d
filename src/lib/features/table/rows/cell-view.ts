import type { Cell } from '$lib/files/tables/types';
import { cellValues, valueText } from './cell-text';
import { pathOf } from './links';
import { enumerated } from '$lib/text/words';
import type { ShownColumn } from './table-data';

/** More sources than these would make rows so high that they no longer read as rows. */
export const SOURCES_IN_SIGHT = 2;

const ADDRESS = /^https?:\/\//;

/** One value of a cell, as it is drawn. */
export interface ValueView {
	text: string;
	/** The page that it leads to, without base. */
	path?: string;
	/** An address outside the site. */
	url?: string;
	/** The date behind the words. */
	date?: string;
}

/** The values of a cell, as people read them, those with a page or an address as links. */
export function cellView(column: ShownColumn, cell: Cell): ValueView[] {
	return cellValues(column, cell).map((value) => {
		const text = valueText(column, value);
		if (column.link) return { text, path: pathOf(column.link, value) };
		if (column.type === 'date') return { text, date: value };
		if (ADDRESS.test(value) && !column.plain)
			return { text: value.replace(/^https?:\/\/(www\.)?/, ''), url: value };
		return { text };
	});
}

/** The text of a cell that is words alone, as most are; undefined for one with a link or a date in it. */
export function plainText(values: ValueView[]): string | undefined {
	const plain = values.every(({ path, url, date }) => path === undefined && !url && !date);
	return plain ? enumerated(values.map(({ text }) => text)) : undefined;
}

/** True for sources that are folded, since they are many. */
export const isFolded = (column: ShownColumn, values: ValueView[]): boolean =>
	column.link === 'source' && values.length > SOURCES_IN_SIGHT;
