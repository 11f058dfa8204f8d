import type { Segment } from './planar';

/** Segments sorted into square cells, to find those that may meet another without trying all. */
export class SegmentGrid<S extends Segment> {
	readonly #cells = new Map<string, S[]>();
	readonly #size: number;

	/** @param size side of a cell, degrees. */
	constructor(segments: Iterable<S>, size = 0.25) {
		this.#size = size;
		for (const segment of segments)
			for (const cell of this.#cellsOf(segment)) {
				const list = this.#cells.get(cell);
				if (list) list.push(segment);
				else this.#cells.set(cell, [segment]);
			}
	}

	/** The segments whose cells a segment passes; each once. */
	near(segment: Segment): Set<S> {
		const found = new Set<S>();
		for (const cell of this.#cellsOf(segment)) for (const s of this.#cells.get(cell) ?? []) found.add(s);
		return found;
	}

	#cellsOf([a, b]: Segment): string[] {
		const [x0, x1] = [a[0], b[0]].map((x) => Math.floor(x / this.#size)).sort((p, q) => p - q) as [
			number,
			number
		];
		const [y0, y1] = [a[1], b[1]].map((y) => Math.floor(y / this.#size)).sort((p, q) => p - q) as [
			number,
			number
		];
		const cells: string[] = [];
		for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) cells.push(`${x},${y}`);
		return cells;
	}
}
