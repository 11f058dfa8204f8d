import type { SearchGroup, SearchResult } from './search';

/** What a query finds. */
export type Find = (query: string) => SearchGroup[];

/** The search as a thing that is typed into and moved through; it knows nothing of elements. */
export class SearchState {
	#query = $state('');
	#open = $state(false);
	#active = $state(-1);
	#groups = $state.raw<SearchGroup[]>([]);
	#load: (put: (find: Find) => void) => void;
	#find = $state.raw<Find | null>(null);

	/** @param load loads what finds; called when it is first needed, and again until it has come */
	constructor(load: (put: (find: Find) => void) => void) {
		this.#load = load;
	}

	/** What finds has come: before, nothing is known of what there is. */
	get ready(): boolean {
		return this.#find !== null;
	}

	get query(): string {
		return this.#query;
	}

	/** The list stands open; it may be empty, then there is nothing to be found. */
	get open(): boolean {
		return this.#open;
	}

	/** Position of the result that the keys have reached, over all groups; -1 while it is the field itself. */
	get active(): number {
		return this.#active;
	}

	get groups(): SearchGroup[] {
		return this.#groups;
	}

	get results(): SearchResult[] {
		return this.#groups.flatMap(({ results }) => results);
	}

	/** The field has the focus: what finds is there before the first letter, or looks for what was typed when it comes. */
	prepare(): void {
		if (this.#find) return;
		this.#load((find) => {
			this.#find = find;
			this.#look();
		});
	}

	type(text: string): void {
		this.#query = text;
		this.#active = -1;
		this.#open = text.trim() !== '';
		this.prepare();
		this.#look();
	}

	#look(): void {
		this.#groups = (this.#open && this.#find?.(this.#query)) || [];
	}

	/** Shows the results of what is typed already. */
	reopen(): void {
		if (!this.#open) this.type(this.#query);
	}

	/** To the next result (1) or the one before (-1), round from the last to the first; opens a closed list. */
	move(step: 1 | -1): void {
		this.reopen();
		const count = this.results.length;
		if (count === 0) return;
		if (this.#active < 0) this.#active = step > 0 ? 0 : count - 1;
		else this.#active = (this.#active + step + count) % count;
	}

	/** Back to the field. */
	leaveList(): void {
		this.#active = -1;
	}

	/** What Enter chooses: the result that was reached, else the first one; null if there is none. */
	get chosen(): SearchResult | null {
		if (!this.#open) return null;
		return this.results[Math.max(0, this.#active)] ?? null;
	}

	close(): void {
		this.#open = false;
		this.#active = -1;
	}

	/** Escape: first the list goes, then the text. True if there was something to take away. */
	escape(): boolean {
		if (!this.#open && this.#query === '') return false;
		if (this.#open) this.close();
		else this.type('');
		return true;
	}
}
