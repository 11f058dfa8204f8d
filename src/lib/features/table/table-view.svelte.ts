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
	#draft = $state.raw<TableQuery | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** The prerendered page shows everything; the query is read once the page is alive. */
	alive = $state(false);
	/** Counts resets, for what a reset must forget besides. */
	resets = $state(0);

	constructor(options: Options) {
		this.#options = options;
	}

	#parsed = $derived.by(() =>
		parseTableQuery(this.alive ? this.#options.address() : '', this.#options.columns)
	);

	get query(): TableQuery {
		return this.#draft ?? this.#parsed.query;
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
		this.#draft = { ...this.query, ...part };
		clearTimeout(this.#timer);
		if (typing) this.#timer = setTimeout(() => void this.#write(), REST_MS);
		else void this.#write();
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
		clearTimeout(this.#timer);
	}

	async #write(): Promise<void> {
		const draft = this.#draft;
		if (!draft) return;
		await this.#options.navigate(serializeTableQuery(draft, this.#options.columns));
		// What was typed meanwhile is not yet in the address.
		if (this.#draft === draft) this.#draft = null;
	}
}
