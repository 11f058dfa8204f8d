/**
 * The years of the atlas as a thing that is stepped, dragged, chosen and played.
 * It knows nothing of pixels, texts or URLs: whoever owns it hears where the year comes to rest.
 */
import { Addressed } from '$lib/parts/context/addressed.svelte';
import { REST_DELAY } from '$lib/view/year-keys';

/** Years per second, from the slowest; the order of the choice. */
export const SPEEDS = { slow: 0.5, normal: 1, fast: 3 } as const;
export type Speed = keyof typeof SPEEDS;

/** Why a year came to rest. Only a `choice` is discrete: the others end a movement. */
export type RestCause = 'drag' | 'play' | 'step' | 'choice';

export interface TimelineOptions {
	/** First and last year, both included. */
	first: number;
	last: number;
	/** The year that the address says; reactive. What the owner puts there by `onrest` comes back by it. */
	address: () => number;
	speed?: Speed;
	/**
	 * Called when the year rests and is not in the address: puts it there, done when it is there. `goesOn`: by steps, soon
	 * after the rest before it and with nothing else between: one walk.
	 */
	onrest: (year: number, cause: RestCause, goesOn: boolean) => unknown;
}

export class Timeline {
	readonly first: number;
	readonly last: number;
	#held: Addressed<number>;
	#playing = $state(false);
	#speed = $state<Speed>('normal');
	#tick: ReturnType<typeof setTimeout> | undefined;
	/** The movement whose end the owner has not heard of yet. */
	#moving: RestCause | null = null;

	/** @throws RangeError where the last year is before the first, or one of them is not a whole number. */
	constructor({ first, last, address, speed = 'normal', onrest }: TimelineOptions) {
		if (!Number.isInteger(first) || !Number.isInteger(last) || last < first)
			throw new RangeError(`expected whole years, first to last, not ${first} to ${last}`);
		this.first = first;
		this.last = last;
		this.#speed = speed;
		this.#held = new Addressed({
			read: () => this.#clamp(address()),
			write: (year, goesOn) => onrest(year, this.#moving ?? 'choice', goesOn)
		});
	}

	/** The year shown, at rest or not. */
	get year(): number {
		return this.#held.current;
	}

	/** It is over as soon as the address says another year, as by a link or Back. */
	get playing(): boolean {
		return this.#playing && this.#held.isDraft;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** A new speed counts from now, also while playing. */
	set speed(speed: Speed) {
		this.#speed = speed;
		if (this.playing) this.#scheduleTick();
	}

	/** `n` years on (back, if negative); rests when no further step follows. Stops playing. */
	step(n: number): void {
		this.#show(this.year + n, 'step');
	}

	/** Shows a year while it is being dragged, however long it lies still; rests at `drop()`. Stops playing. */
	drag(year: number): void {
		this.#show(year, 'drag');
	}

	/** The end of a drag: the year rests at once. Nothing happens if none is under way. */
	drop(): void {
		if (this.#moving === 'drag') this.#settle('drag');
	}

	/**
	 * A discrete choice: the year rests at once, clamped to the years there are. Stops playing. What is no
	 * number is no choice.
	 */
	goTo(year: number): void {
		if (Number.isNaN(year)) return;
		this.#show(year, 'choice');
		this.#settle('choice');
	}

	/**
	 * The year shown goes into the address with something else, a link or a choice: one that is still coming to rest must
	 * not overtake and so undo it. A play goes on.
	 * @param arrival done when the address has it
	 */
	yieldTo(arrival: Promise<unknown>): void {
		if (!this.playing) void this.#held.yieldTo(arrival);
	}

	/** Plays on from the year shown; from the first one where the last is shown. */
	play(): void {
		if (this.playing || this.first === this.last) return;
		this.#show(this.year === this.last ? this.first : this.year, 'play');
		this.#playing = true;
		this.#scheduleTick();
	}

	/** Stops playing; the year rests. */
	pause(): void {
		if (this.playing) this.#settle('play');
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.play();
	}

	/** Ends all timers; a movement under way is not reported. */
	destroy(): void {
		this.#stop();
		this.#held.destroy();
	}

	#clamp(year: number): number {
		if (Number.isNaN(year)) return this.last;
		return Math.min(this.last, Math.max(this.first, Math.round(year)));
	}

	#show(year: number, cause: RestCause): void {
		this.#stop();
		this.#moving = cause;
		if (cause === 'step') this.#held.draft(this.#clamp(year), REST_DELAY, true);
		else this.#held.draft(this.#clamp(year));
	}

	#scheduleTick(): void {
		clearTimeout(this.#tick);
		this.#tick = setTimeout(() => {
			if (!this.playing) return this.#stop();
			this.#held.draft(this.#clamp(this.year + 1));
			if (this.year === this.last) this.pause();
			else this.#scheduleTick();
		}, 1000 / SPEEDS[this.#speed]);
	}

	/** Stops the clock of playing; says nothing of rest. */
	#stop(): void {
		clearTimeout(this.#tick);
		this.#playing = false;
	}

	#settle(cause: RestCause): void {
		this.#stop();
		void this.#held.rest(cause === 'step');
		this.#moving = null;
	}
}
