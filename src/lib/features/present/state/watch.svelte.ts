import { SvelteMap } from 'svelte/reactivity';

/** How long a lesson takes, as a whole and step by step: runs until it is stopped. Reactive. */
export class Watch {
	running = $state(true);
	#now = $state(0);
	#before = $state(0);
	#since = $state(0);
	#step = 0;
	readonly #steps = new SvelteMap<number, number>();

	/** @param now in milliseconds, at any time from then on */
	constructor(now = Date.now()) {
		this.#now = this.#since = now;
	}

	/** Another step is shown. */
	enter(step: number, now = Date.now()): void {
		this.#settle(now);
		this.#step = step;
	}

	tick(now = Date.now()): void {
		this.#now = now;
	}

	toggle(now = Date.now()): void {
		this.#settle(now);
		this.running = !this.running;
	}

	reset(now = Date.now()): void {
		this.#settle(now);
		this.#before = 0;
		this.#steps.clear();
	}

	/** Milliseconds since the start, without pauses. */
	get elapsed(): number {
		return this.#before + this.#open;
	}

	/** Milliseconds that a step was shown, all times taken together. */
	of(step: number): number {
		return (this.#steps.get(step) ?? 0) + (step === this.#step ? this.#open : 0);
	}

	get #open(): number {
		return this.running ? Math.max(0, this.#now - this.#since) : 0;
	}

	#settle(now: number): void {
		this.#now = now;
		const open = this.#open;
		this.#before += open;
		this.#steps.set(this.#step, (this.#steps.get(this.#step) ?? 0) + open);
		this.#since = now;
	}
}

/** "05:09", "1:05:09". */
export function durationOf(milliseconds: number): string {
	const seconds = Math.floor(milliseconds / 1000);
	const two = (value: number) => String(value).padStart(2, '0');
	const hours = Math.floor(seconds / 3600);
	return `${hours ? `${hours}:` : ''}${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
