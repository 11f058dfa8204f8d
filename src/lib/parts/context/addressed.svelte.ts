import { WALK_PAUSE } from '$lib/view/year-keys';

type Timer = ReturnType<typeof setTimeout> | undefined;

interface Options<T> {
	/** What the address says; reactive. */
	read: () => T;
	/**
	 * Puts a value into the address; done when the address has it. `goesOn`: soon after the last of the same walk, with
	 * nothing else in between, so that both are one entry in the history.
	 */
	write: (value: T, goesOn: boolean) => unknown;
	same?: (a: T, b: T) => boolean;
}

interface Draft<T> {
	value: T;
	/** What the address said when the reader began. Once it says something else, not by us, the draft is void. */
	over: T;
}

/**
 * A value that the address holds: derived from it, with a draft while the reader acts, which is written when it rests.
 * Whatever changes the address otherwise, as a link or Back, has the last word.
 */
export class Addressed<T> {
	#options: Options<T>;
	#same: (a: T, b: T) => boolean;
	#draft = $state.raw<Draft<T> | null>(null);
	/** On its way into the address. */
	#sent: { value: T } | null = null;
	#rest: Timer;
	/** Where the last walk came to rest, as long as it may go on from there. */
	#walked: { value: T } | null = null;
	#pause: Timer;

	constructor(options: Options<T>) {
		this.#options = options;
		this.#same = options.same ?? Object.is;
	}

	/** What is shown. */
	get current(): T {
		return this.#live ? this.#live.value : this.#options.read();
	}

	/** The reader acts: what is shown may not be in the address. */
	get isDraft(): boolean {
		return this.#live !== null;
	}

	/** Shows a value. Written with `rest()`, or by itself after so many milliseconds without another. */
	draft(value: T, restAfter?: number, walk = false): void {
		clearTimeout(this.#rest);
		this.#draft = { value, over: this.#live ? this.#live.over : this.#options.read() };
		if (restAfter !== undefined) this.#rest = setTimeout(() => void this.rest(walk), restAfter);
	}

	/** Writes what is shown. @param walk it may be one of several, which are one entry in the history together */
	async rest(walk = false): Promise<void> {
		clearTimeout(this.#rest);
		const { value } = this.#live ?? {};
		const target = this.#sent ? this.#sent.value : this.#options.read();
		const goesOn = walk && this.#walked !== null && this.#same(this.#walked.value, target);
		this.#endWalk();
		if (value === undefined || this.#same(value, target)) {
			if (!this.#sent) this.#draft = null;
			return;
		}
		const arrival = this.#options.write(value, goesOn);
		if (walk) {
			this.#walked = { value };
			this.#pause = setTimeout(() => this.#endWalk(), WALK_PAUSE);
		}
		await this.#send(arrival);
	}

	/**
	 * What is shown goes into the address with something else: it is not written once more, and no walk goes on.
	 * @param arrival done when the address has it, or when it is clear that it never will
	 */
	async yieldTo(arrival: Promise<unknown>): Promise<void> {
		this.#endWalk();
		await this.#send(arrival);
	}

	/** What is shown is on its way into the address. */
	async #send(arrival: unknown): Promise<void> {
		clearTimeout(this.#rest);
		const draft = this.#draft;
		if (!draft) return;
		const sent = (this.#sent = { value: draft.value });
		if (arrival instanceof Promise) await arrival.catch(() => undefined);
		if (this.#sent !== sent) return;
		// What the reader did meanwhile is still to rest, from where the address is now.
		this.#draft = this.#draft === draft || !this.#live ? null : { ...this.#live, over: this.#options.read() };
		this.#sent = null;
	}

	/** Call when the page goes: what is not yet written is forgotten. */
	destroy(): void {
		clearTimeout(this.#rest);
		this.#endWalk();
	}

	get #live(): Draft<T> | null {
		const draft = this.#draft;
		if (!draft) return null;
		const now = this.#options.read();
		const isOurs = this.#same(now, draft.over) || (this.#sent !== null && this.#same(now, this.#sent.value));
		return isOurs ? draft : null;
	}

	#endWalk(): void {
		clearTimeout(this.#pause);
		this.#walked = null;
	}
}
