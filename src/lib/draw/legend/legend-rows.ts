import type { Rect } from '../base/labels';
import { wrapped } from '$lib/scene/names/text-width';

/** A legend in columns, in the unit of its box. */
export interface LegendRows<T> {
	columns: number;
	size: number;
	rows: { item: T; lines: string[]; height: number }[];
	/** By column: the index of its first row. */
	starts: number[];
}

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
	for (const share of [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54]) {
		const size = unit * share;
		const most = narrow ? 1 : Math.max(1, Math.floor(width / (size * 17)));
		for (let columns = 1; columns <= most; columns++) {
			const across = width / columns;
			const rows = items.map((item) => {
				const lines = wrapped(item.text, across - size * 3.4, size);
				return { item, lines, height: Math.max(1.6, lines.length * 1.18 + 0.42) * size };
			});
			const starts: number[] = [0];
			let y = 0;
			const overflows = rows.some((row) => row.height > height);
			rows.forEach((row, index) => {
				if (y + row.height > height && index > 0) {
					starts.push(index);
					y = 0;
				}
				y += row.height;
			});
			last = { columns, size, rows, starts };
			if (!overflows && starts.length <= columns) return last;
		}
	}
	return last;
}
