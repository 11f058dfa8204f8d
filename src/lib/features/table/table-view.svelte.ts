import { Addressed } from '$lib/parts/context/addressed.svelte';
import {
	EMPTY_QUERY,
	parseTableQuery,
	serializeTableQuery,
	type QueryColumn,
	type TableFilter,
	type TableNote,
	type TableQuery
} from '$lib/view/table-query';

interface Options {
	columns: QueryColumn[];
	/** The query of the address in the browser, with its question mark; reactive. */
	address: () => string;
	/** Puts another query into the address; done when the address has it. */
	navigate: (query: string) => Promise<void>;
}

/** Long enough not to write the address at each key, short enough to be there when it is copied. */
const REST_MS = 250;

/**
 * What is shown of a table, as the address says it, and the only way to change it. What is being typed holds at
 * once and goes to the address when the typing rests.
 */
export class TableView {
	#options: Options;
	#held: Addressed<TableQuery>;
	/** The prerendered page shows everything; the query is read once the page is alive. */
	alive = $state(false);
	/** Counts resets, for what a reset must forget besides. */
	resets = $state(0);

	constructor(options: Options) {
		this.#options = options;
		const text = (query: TableQuery) => serializeTableQuery(query, options.columns);
		this.#held = new Addressed({
			read: () => this.#parsed.query,
			write: (query) => options.navigate(text(query)),
			same: (a, b) => text(a) === text(b)
		});
	}

	#parsed = $derived.by(() =>
		parseTableQuery(this.alive ? this.#options.address() : '', this.#options.columns)
	);

	get query(): TableQuery {
		return this.#held.current;
	}

	/** True if it asks for less than all rows in their own order. */
	get isFiltered(): boolean {
		const { search, sort, filters } = this.query;
		return search !== '' || sort.length > 0 || Object.keys(filters).length > 0;
	}

	get notes(): TableNote[] {
		return this.#parsed.notes;
	}

	/** Changes a part of the query; with `typing` the address follows when the typing rests. */
	change(part: Partial<TableQuery>, { typing = false } = {}): void {
		this.#held.draft({ ...this.query, ...part }, typing ? REST_MS : undefined);
		if (!typing) void this.#held.rest();
	}

	/** Filters by a column; null takes its filter away. */
	filter(column: string, filter: TableFilter | null, options?: { typing: boolean }): void {
		const { [column]: _, ...others } = this.query.filters;
		this.change({ filters: filter ? { ...others, [column]: filter } : others }, options);
	}

	/** All rows again, in the order of the record; the columns stay as they are. */
	reset(): void {
		this.resets += 1;
		this.change({ ...EMPTY_QUERY, columns: this.query.columns });
	}

	/** Forgets what is not yet in the address. */
	destroy(): void {
		this.#held.destroy();
	}
}
