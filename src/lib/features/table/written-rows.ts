/**
 * The rows of a table as the page came with them. A table has thousands of cells: to bring each to life, only to show it as it
 * stands there, takes seconds on a phone. They are taken out before the page comes to life, and put back as they were.
 */
export class WrittenRows {
	readonly #rows: readonly HTMLTableRowElement[];
	/** In the order of the page. */
	#order = '';

	private constructor(rows: readonly HTMLTableRowElement[]) {
		this.#rows = rows;
	}

	/** Those of a table of the page; null where the page has come without them. Call before they come to life. */
	static of(table: string): WrittenRows | null {
		if (typeof document !== 'object') return null;
		const body = document.querySelector<HTMLTableSectionElement>(`[data-records="${table}"] tbody`);
		return body ? new WrittenRows([...body.rows]) : null;
	}

	/** @param order indices of all rows */
	show(body: HTMLTableSectionElement, order: readonly number[]): void {
		const now = order.join();
		if (now === this.#order) return;
		this.#order = now;
		body.append(...order.flatMap((index) => this.#rows[index] ?? []));
	}

	/** @param matching indices of the rows that are not hidden */
	hide(matching: ReadonlySet<number>): void {
		this.#rows.forEach((row, index) => {
			if (row.hidden === matching.has(index)) row.hidden = !row.hidden;
		});
	}

	/** Takes them out: others take their place. */
	remove(): void {
		this.#order = '';
		for (const row of this.#rows) row.remove();
	}
}
