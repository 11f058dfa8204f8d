import type { ViewNote, Years } from './codec';
import { parseDyadsQuery, serializeDyadsQuery, type DyadsView } from './dyads-query';
import { Timeline } from './timeline.svelte';

interface Options {
	years: Years;
	/** The query in the browser's address; reactive. */
	query: () => string;
	/** Goes to the same page with another query. */
	navigate: (query: string) => void;
}

/**
 * What a page about pairs of states shows: derived from the address, which alone holds it. A year that is dragged or
 * played is the timeline's until it rests.
 */
export class DyadsPageView {
	readonly timeline: Timeline;
	#options: Options;
	/** Prerendered pages show the default; the query is read once the page is alive. */
	alive = $state(false);

	constructor(options: Options) {
		this.#options = options;
		this.timeline = new Timeline({
			first: options.years.first,
			last: options.years.last,
			onrest: (year) => this.go({ year })
		});
	}

	#parsed = $derived.by(() => parseDyadsQuery(this.alive ? this.#options.query() : '', this.#options.years));

	/** What the address says: its year is at rest. */
	get current(): DyadsView {
		return this.#parsed.view;
	}

	get notes(): ViewNote[] {
		return this.#parsed.notes;
	}

	/** The query of what is shown, with some of it changed. */
	queryOf(change: Partial<DyadsView>): string {
		return serializeDyadsQuery({ ...this.current, year: this.timeline.year, ...change }, this.#options.years);
	}

	/** Changes the view, with an entry in the history. */
	go(change: Partial<DyadsView>): void {
		const query = this.queryOf(change);
		if (query !== serializeDyadsQuery(this.current, this.#options.years)) this.#options.navigate(query);
	}

	/** Call in an effect: the timeline follows the address (links, back and forward). */
	follow(): void {
		this.timeline.sync(this.current.year);
	}
}
