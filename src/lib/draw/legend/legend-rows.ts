import type { Rect } from '../base/labels';
import { linesIn } from '../base/typeface';

interface LegendRow<T> {
	item: T;
	lines: string[];
	height: number;
}

/** A legend in columns, in the unit of its box. */
export interface LegendRows<T> {
	columns: number;
	size: number;
	rows: LegendRow<T>[];
	/** By column: the index of its first row. */
	starts: number[];
}

/** Of the full size of its letters, what a legend may take to fit its box. */
const SHARES = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54];
/** Widths in letters: of a column at least, and of the swatch before a text with its gap. */
const COLUMN = 17;
const SWATCH = 3.4;

const mostColumns = (width: number, size: number) => Math.max(1, Math.floor(width / (size * COLUMN)));

function rowsOf<T extends { text: string }>(items: readonly T[], across: number, size: number) {
	return items.map((item): LegendRow<T> => {
		const lines = linesIn(item.text, across - size * SWATCH, size);
		return { item, lines, height: Math.max(1.6, lines.length * 1.18 + 0.42) * size };
	});
}

function startsOf(rows: readonly { height: number }[], height: number): number[] {
	const starts = [0];
	let y = 0;
	rows.forEach((row, index) => {
		if (y + row.height > height && index > 0) {
			starts.push(index);
			y = 0;
		}
		y += row.height;
	});
	return starts;
}

const fits = (rows: readonly { height: number }[], height: number, columns: number) =>
	rows.every((row) => row.height <= height) && startsOf(rows, height).length <= columns;

/**
 * The legend as large as it may be without leaving its box.
 * @param unit size of its letters at most
 * @param narrow in one column
 */
export function fitLegend<T extends { text: string }>(
	items: readonly T[],
	{ width, height }: Pick<Rect, 'width' | 'height'>,
	unit: number,
	narrow: boolean
): LegendRows<T> {
	let last: LegendRows<T> = { columns: 1, size: unit, rows: [], starts: [0] };
	for (const share of SHARES) {
		const size = unit * share;
		const most = narrow ? 1 : mostColumns(width, size);
		for (let columns = 1; columns <= most; columns++) {
			const rows = rowsOf(items, width / columns, size);
			last = { columns, size, rows, starts: startsOf(rows, height) };
			if (fits(rows, height, columns)) return last;
		}
	}
	return last;
}

/** The least height at which the legend keeps the full size of its letters, or null if none below `most` is enough. */
export function leastHeight(
	items: readonly { text: string }[],
	width: number,
	unit: number,
	{ from, step, most }: { from: number; step: number; most: number }
): number | null {
	const layouts = Array.from({ length: mostColumns(width, unit) }, (_, index) => ({
		columns: index + 1,
		rows: rowsOf(items, width / (index + 1), unit)
	}));
	for (let height = from; height < most; height += step) {
		if (layouts.some(({ rows, columns }) => fits(rows, height, columns))) return height;
	}
	return null;
}
