import type { ViewNote, Years } from '$lib/view/codec';
import { parseDyadsQuery, serializeDyadsQuery, type DyadsView } from '$lib/view/dyads-query';
import { REST_DELAY, WALK_PAUSE } from '$lib/view/year-keys';

interface Options {
	years: Years;
	/** The query in the browser's address; reactive. */
	query: () => string;
	/** Goes to the same page with another query; done when the page shows it. */
	navigate: (query: string, options: { replace: boolean }) => Promise<void>;
}

/**
 * What a page about pairs of states shows: derived from the address, which alone holds it. Only a year that is
 * still being stepped or dragged is kept here until it rests.
 */
export class DyadsPageView {
	readonly years: Years;
	#options: Options;
	/** Prerendered pages show the default; the query is read once the page is alive. */
	alive = $state(false);
	#moved = $state<number | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Where the last movement came to rest, for a while: the next one goes on from there, with the same entry. */
	#walked: string | null = null;
	#walk: ReturnType<typeof setTimeout> | undefined;

	constructor(options: Options) {
		this.#options = options;
		this.years = options.years;
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
		return this.#moved ?? this.current.year;
	}

	/** Shows a year, clamped; it goes to the address when it rests, if it is `held` only with `rest()`. */
	move(year: number, { held = false } = {}): void {
		this.#moved = Math.min(this.years.last, Math.max(this.years.first, year));
		clearTimeout(this.#timer);
		if (!held) this.#timer = setTimeout(() => void this.rest(), REST_DELAY);
	}

	/** The end of a movement. */
	rest(): Promise<void> {
		return this.go({});
	}

	/** The query of what is shown, with some of it changed. */
	queryOf(change: Partial<DyadsView>): string {
		return serializeDyadsQuery({ ...this.current, year: this.year, ...change }, this.years);
	}

	/** Changes the view, with an entry in the history; the movements of a walk through the years have one in all. */
	async go(change: Partial<DyadsView>): Promise<void> {
		clearTimeout(this.#timer);
		const moved = this.#moved;
		const query = this.queryOf(change);
		const here = serializeDyadsQuery(this.current, this.years);
		if (query !== here) {
			const walks = moved !== null && Object.keys(change).length === 0;
			const replace = walks && this.#walked === here;
			this.#remember(walks ? query : null);
			await this.#options.navigate(query, { replace });
		}
		// Moved on in the meantime: then that year is still to rest.
		if (this.#moved === moved) this.#moved = null;
	}

	#remember(walked: string | null): void {
		clearTimeout(this.#walk);
		this.#walked = walked;
		if (walked !== null) this.#walk = setTimeout(() => (this.#walked = null), WALK_PAUSE);
	}

	/** Call when the page goes. */
	destroy(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#walk);
	}
}
