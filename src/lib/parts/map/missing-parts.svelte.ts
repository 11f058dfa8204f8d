import { untrack } from 'svelte';

/** By what is asked for: how to ask again; null while it is on its way. */
type Parts = Record<string, (() => Promise<void>) | null>;

/**
 * Parts of the map that are loaded late and did not come: the reader is told, and can try again. Without them the map
 * goes on as it is.
 */
export class MissingParts {
	#parts = $state.raw<Parts>({});
	/** Who takes what is on its way: two maps beside each other ask for the same. */
	readonly #waiting = new Map<string, Set<(part: unknown) => void>>();

	/** True while a part is missing. */
	get some(): boolean {
		return Object.values(this.#parts).some(Boolean);
	}

	/** True while this part did not come. */
	lacks(name: string): boolean {
		return !!this.#parts[name];
	}

	/**
	 * Loads a part; if it does not come, it is asked for again by {@link tryAgain}.
	 * @param name of what is asked for once at a time, however often it is wanted
	 * @param ask asks for it, by the network
	 * @param put takes it
	 */
	load<T>(name: string, ask: () => Promise<T>, put: (part: T) => void): void {
		// An effect that loads a part does not run again because it failed.
		untrack(() => {
			const waiting = this.#waiting.get(name);
			if (waiting) waiting.add(put as (part: unknown) => void);
			else void this.#load(name, ask, put);
		});
	}

	/** Settles once each has come, or has not. */
	async tryAgain(): Promise<void> {
		await Promise.all(Object.values(this.#parts).map((again) => again?.()));
	}

	#load<T>(name: string, ask: () => Promise<T>, put: (part: T) => void): Promise<void> {
		this.#set(name, null);
		const waiting = new Set([put as (part: unknown) => void]);
		this.#waiting.set(name, waiting);
		const all = (part: T) => waiting.forEach((take) => take(part));
		return ask().then(
			(part) => {
				this.#waiting.delete(name);
				this.#set(name, undefined);
				all(part);
			},
			() => {
				this.#waiting.delete(name);
				this.#set(name, () => this.#load(name, ask, all));
			}
		);
	}

	#set(name: string, again: (() => Promise<void>) | null | undefined): void {
		const { [name]: _, ...others } = this.#parts;
		this.#parts = again === undefined ? others : { ...others, [name]: again };
	}
}
