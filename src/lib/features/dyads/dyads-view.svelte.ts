import type { ViewNote, Years } from '$lib/view/codec';
import { parseDyadsQuery, serializeDyadsQuery, type DyadsView } from '$lib/view/dyads-query';
import { Addressed } from '$lib/parts/context/addressed.svelte';
import { REST_DELAY } from '$lib/view/year-keys';

interface Options {
	years: Years;
	/** The query in the browser's address; reactive. */
	query: () => string;
	/** Goes to the same page with another query; done when the page shows it. */
	navigate: (query: string, options: { replace: boolean }) => Promise<void>;
}

/**
 * What a page about pairs of states shows: derived from the address, which alone holds it. Only a year that is
 * still being stepped or dragged is not yet there; the movements of a walk through the years have one entry in all.
 */
export class DyadsPageView {
	readonly years: Years;
	#options: Options;
	/** Prerendered pages show the default; the query is read once the page is alive. */
	alive = $state(false);
	#year: Addressed<number>;

	constructor(options: Options) {
		this.#options = options;
		this.years = options.years;
		this.#year = new Addressed({
			read: () => this.current.year,
			write: (year, goesOn) => this.#write({ year }, goesOn)
		});
	}

	#parsed = $derived.by(() => parseDyadsQuery(this.alive ? this.#options.query() : '', this.years));

	/** What the address says: its year is at rest. */
	get current(): DyadsView {
		return this.#parsed.view;
	}

	get notes(): ViewNote[] {
		return this.#parsed.notes;
	}

	/** The year shown, at rest or not. */
	get year(): number {
		return this.#year.current;
	}

	/** Shows a year, clamped; it goes to the address when it rests, if it is `held` only with `rest()`. */
	move(year: number, { held = false } = {}): void {
		const shown = Math.min(this.years.last, Math.max(this.years.first, year));
		this.#year.draft(shown, held ? undefined : REST_DELAY, true);
	}

	/** The end of a movement. */
	rest(): Promise<void> {
		return this.#year.rest(true);
	}

	/** The query of what is shown, with some of it changed. */
	queryOf(change: Partial<DyadsView>): string {
		return serializeDyadsQuery({ ...this.current, year: this.year, ...change }, this.years);
	}

	/** Changes the view, with an entry in the history; the year shown goes along. */
	async go(change: Partial<DyadsView>): Promise<void> {
		const arrival = this.#write(change, false);
		void this.#year.yieldTo(arrival);
		await arrival;
	}

	/** Call when the page goes. */
	destroy(): void {
		this.#year.destroy();
	}

	async #write(change: Partial<DyadsView>, replace: boolean): Promise<void> {
		const query = this.queryOf(change);
		if (query !== serializeDyadsQuery(this.current, this.years))
			await this.#options.navigate(query, { replace });
	}
}
