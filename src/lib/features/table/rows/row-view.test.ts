import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { atlas } from '$record';
import { TABLES_WITH_PAGE } from '$lib/files/tables';
import { cellValues, valueText } from './cell-text';
import { tableData } from './prepare';
import { rowView } from './row-view';

const all = TABLES_WITH_PAGE.map((table) => tableData(table, atlas));

describe.each(all)('the rows of the table $name', ({ columns, rows }) => {
	const drawn = rows.map((cells) => rowView(columns, cells, 'trust'));

	it('say all that is in the record, plain cells and others', () => {
		for (const [row, { cells }] of drawn.entries()) {
			for (const [index, { plain, values, marks }] of cells.entries()) {
				const column = columns[index]!;
				const said = values.map(({ text }) => text).join(', ');
				if (plain !== undefined) expect(plain).toBe(said);
				// The mark of the whole row stands for the word.
				if (marks.some(({ field }) => field === undefined)) continue;
				const bare = cellValues(column, rows[row]?.[index] ?? null).map((value) =>
					valueText(column, value).replace(/^https?:\/\/(www\.)?/, '')
				);
				expect(values.map(({ text }) => text)).toEqual(bare);
			}
		}
	});

	it('draw words alone and bare links as plain cells, so that few need a component', () => {
		for (const { cells } of drawn) {
			for (const { plain, onlyLinks, values, folded, marks } of cells) {
				const isRich = values.some(({ url, date }) => url || date) || folded || marks.length > 0;
				expect(plain !== undefined || onlyLinks).toBe(!isRich);
			}
		}
	});

	it('have no more columns than the style sheet can hide', () => {
		const css = readFileSync(new URL('./columns-off.css', import.meta.url), 'utf8');
		for (const [index] of columns.entries()) {
			expect(css).toContain(`.off-${index + 1} tr > :nth-child(${index + 1})`);
		}
	});
});
