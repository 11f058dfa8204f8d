export const PAPERS = { a4: [210, 297], letter: [215.9, 279.4] } as const;
export type PaperSize = keyof typeof PAPERS;
export type Turn = 'portrait' | 'landscape';

/** What is printed. */
export interface SheetChoice {
	paper: PaperSize;
	turn: Turn;
	look: 'colour' | 'patterns' | 'blank';
	/** Of a blank sheet: the names on a page of their own. */
	key: boolean;
}

/** White around what is printed, in millimetres: the same as in `sheet.css`. */
export const SHEET_MARGIN = 12;

/** CSS pixels a millimetre. */
export const PER_MM = 96 / 25.4;

/** What of the paper is printed on, in millimetres. */
export function areaOf({ paper, turn }: Pick<SheetChoice, 'paper' | 'turn'>): {
	width: number;
	height: number;
} {
	const [short, long] = PAPERS[paper];
	const [width, height] = turn === 'portrait' ? [short, long] : [long, short];
	return { width: width - 2 * SHEET_MARGIN, height: height - 2 * SHEET_MARGIN };
}
