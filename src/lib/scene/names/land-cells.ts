/** The drawn map in cells, each with whose ground it is. */
import type { Points } from '../outlines/path-points';

type Point = readonly [x: number, y: number];

/** Whose ground a cell is. */
export type Owner = number;

/** Land that is no state's of the record, or contested; states follow. */
export const NOBODY = 1;
/** Added where a cell lies at sea: the owner is the nearest. */
export const SEA = 128;

/** Width of a cell, in SVG units: a letter of the region's smallest map is four times as wide. */
export const CELL = 6;
/** What of the drawn map is asked for, in SVG units: from 10° W to 180° E, from 78° N to 12° S. */
const LEFT = 3869;
const TOP = 1150;
const COLUMNS = 721;
const ROWS = 537;

/** Cells that nobody owns yet. */
export const noCells = () => new Uint8Array(COLUMNS * ROWS);

/** The cells inside rings, by the even-odd rule, become an owner's. */
export function fill(cells: Uint8Array, rings: Points[], owner: Owner): void {
	const rows = new Map<number, number[]>();
	for (const ring of rings) {
		let [px, py] = ring.at(-1) ?? [0, 0];
		for (const [x, y] of ring) {
			const [low, high] = y < py ? [y, py] : [py, y];
			const first = Math.max(0, Math.ceil((low - TOP) / CELL - 0.5));
			const last = Math.min(ROWS - 1, Math.ceil((high - TOP) / CELL - 0.5) - 1);
			for (let row = first; row <= last; row++) {
				const at = px + ((TOP + (row + 0.5) * CELL - py) / (y - py)) * (x - px);
				const crossed = rows.get(row);
				if (crossed) crossed.push(at);
				else rows.set(row, [at]);
			}
			[px, py] = [x, y];
		}
	}
	for (const [row, crossed] of rows) {
		crossed.sort((a, b) => a - b);
		for (let index = 0; index + 1 < crossed.length; index += 2) {
			const from = Math.max(0, Math.ceil(((crossed[index] ?? 0) - LEFT) / CELL - 0.5));
			const to = Math.min(COLUMNS, Math.ceil(((crossed[index + 1] ?? 0) - LEFT) / CELL - 0.5));
			if (from < to) cells.fill(owner, row * COLUMNS + from, row * COLUMNS + to);
		}
	}
}

/** Gives every cell at sea to the owner of the nearest land, by two passes over the cells. */
export function spreadLand(cells: Uint8Array): void {
	const away = new Uint16Array(cells.length).fill(60_000);
	for (let at = 0; at < cells.length; at++) if (cells[at]) away[at] = 0;
	// Steps of 5 along and 7 across: within a few per cent of the true distance.
	const take = (at: number, from: number, step: number) => {
		if ((away[from] ?? 0) + step >= (away[at] ?? 0)) return;
		away[at] = (away[from] ?? 0) + step;
		cells[at] = (cells[from] ?? 0) | SEA;
	};
	const pass = (start: number, by: 1 | -1) => {
		for (let count = 0, at = start; count < cells.length; count++, at += by) {
			const column = at % COLUMNS;
			const back = by > 0 ? column > 0 : column < COLUMNS - 1;
			const on = by > 0 ? column < COLUMNS - 1 : column > 0;
			const above = at - by * COLUMNS;
			if (back) take(at, at - by, 5);
			if (above < 0 || above >= cells.length) continue;
			take(at, above, 5);
			if (back) take(at, above - by, 7);
			if (on) take(at, above + by, 7);
		}
	};
	pass(0, 1);
	pass(cells.length - 1, -1);
}

/** The cell of a point in SVG units; null outside of what is asked for. */
export const cellOf = ([x, y]: Point): number | null => {
	const [column, row] = [Math.floor((x - LEFT) / CELL), Math.floor((y - TOP) / CELL)];
	return column >= 0 && column < COLUMNS && row >= 0 && row < ROWS ? row * COLUMNS + column : null;
};
