import type { ShownColumn, Width } from './rows/table-data';

/** In rem: on a desk, and on a phone, where a text is as wide as the window. */
const REM: Record<Width, [desk: number, phone: number]> = {
	xs: [5, 5],
	s: [8.5, 8.5],
	m: [12, 12],
	l: [17, 13],
	xl: [26, 17]
};

/** Columns as the tracks of a grid, as custom properties: each as wide as it is, what is over shared by width. */
export function columnWidths(columns: readonly Pick<ShownColumn, 'width'>[]): string {
	const of = (at: 0 | 1, name: string) => {
		const widths = columns.map(({ width }) => REM[width][at]);
		const tracks = widths.map((rem) => `minmax(${String(rem)}rem,${String(rem)}fr)`).join(' ');
		return `--tracks${name}:${tracks};--least${name}:${String(widths.reduce((a, b) => a + b, 0))}rem`;
	};
	return `${of(0, '')};${of(1, '-phone')}`;
}
