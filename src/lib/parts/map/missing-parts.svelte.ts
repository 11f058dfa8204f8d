import { untrack } from 'svelte';

type Take = (part: unknown) => void;

/** What is asked for: who takes it, and how to ask again; null while it is on its way. */
interface AskedPart {
	takes: Take[];
	again: (() => Promise<void>) | null;
}

/**
 * Parts of the map that are loaded late and did not come: the reader is told, and can try again. Without them the map
 * goes on as it is.
 */
export class MissingParts {
	#parts = $state.raw<Record<string, AskedPart>>({});

	/** True while a part is missing. */
	get some(): boolean {
		return Object.values(this.#parts).some(({ again }) => again);
	}

	/** True while this part did not come. */
	lacks(name: string): boolean {
		return !!this.#parts[name]?.again;
	}

	/**
	 * Loads a part; if it does not come, it is asked for again by {@link tryAgain}.
	 * @param name of what is asked for once at a time, however often it is wanted
	 * @param ask asks for it, by the network
	 * @param put takes it; two maps beside each other wait for the same part, and each gets it
	 */
	load<T>(name: string, ask: () => Promise<T>, put: (part: T) => void): void {
		const take = put as Take;
		// An effect that loads a part does not run again because it failed.
		untrack(() => {
			const asked = this.#parts[name];
			if (!asked || asked.again) void this.#load(name, ask, [...(asked?.takes ?? []), take]);
			else if (!asked.takes.includes(take)) asked.takes.push(take);
		});
	}

	/** Settles once each has come, or has not. */
	async tryAgain(): Promise<void> {
		await Promise.all(Object.values(this.#parts).map(({ again }) => again?.()));
	}

	#load(name: string, ask: () => Promise<unknown>, takes: Take[]): Promise<void> {
		this.#parts = { ...this.#parts, [name]: { takes, again: null } };
		return ask().then(
			(part) => {
				const { [name]: _, ...others } = this.#parts;
				this.#parts = others;
				for (const take of takes) take(part);
			},
			() => {
				const again = () => this.#load(name, ask, takes);
				this.#parts = { ...this.#parts, [name]: { takes, again } };
			}
		);
	}
}
