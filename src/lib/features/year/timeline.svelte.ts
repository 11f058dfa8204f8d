/**
 * The years of the atlas as a thing that is stepped, dragged, chosen and played.
 * It knows nothing of pixels, texts or URLs: whoever owns it hears where the year comes to rest.
 */
import { REST_DELAY, WALK_PAUSE } from '$lib/view/year-keys';

/** Years per second, from the slowest; the order of the choice. */
export const SPEEDS = { slow: 0.5, normal: 1, fast: 3 } as const;
export type Speed = keyof typeof SPEEDS;

/** Why a year came to rest. Only a `choice` is discrete: the others end a movement. */
export type RestCause = 'drag' | 'play' | 'step' | 'choice';

/** A clock that tests can replace. Times are in milliseconds. */
export interface Timers {
	set(callback: () => void, delay: number): unknown;
	clear(handle: unknown): void;
}

const systemTimers: Timers = {
	set: (callback, delay) => setTimeout(callback, delay),
	clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>)
};

export interface TimelineOptions {
	/** First and last year, both included. */
	first: number;
	last: number;
	/** The year to start with; clamped. The last one by default. */
	year?: number;
	speed?: Speed;
	/**
	 * Called when the year rests and is not the one that rested before. `goesOn`: by steps, soon after the rest before it
	 * and with nothing else between: one walk.
	 */
	onrest?: (year: number, cause: RestCause, goesOn: boolean) => void;
	timers?: Timers;
}

export class Timeline {
	readonly first: number;
	readonly last: number;
	#year = $state(0);
	#playing = $state(false);
	#speed = $state<Speed>('normal');
	/** The year that was last reported, or given by the owner. */
	#rested: number;
	#onrest: (year: number, cause: RestCause, goesOn: boolean) => void;
	#timers: Timers;
	#tick: unknown;
	#rest: unknown;
	/** Set while a further step would go on with the walk that rested last. */
	#walk: unknown;
	/** The movement whose end the owner has not heard of yet. */
	#moving: RestCause | null = null;

	/** @throws RangeError where the last year is before the first, or one of them is not a whole number. */
	constructor({ first, last, year = last, speed = 'normal', onrest, timers }: TimelineOptions) {
		if (!Number.isInteger(first) || !Number.isInteger(last) || last < first)
			throw new RangeError(`expected whole years, first to last, not ${first} to ${last}`);
		this.first = first;
		this.last = last;
		this.#speed = speed;
		this.#onrest = onrest ?? (() => {});
		this.#timers = timers ?? systemTimers;
		this.#rested = this.#clamp(year);
		this.#year = this.#rested;
	}

	/** The year shown, at rest or not. */
	get year(): number {
		return this.#year;
	}

	get playing(): boolean {
		return this.#playing;
	}

	get speed(): Speed {
		return this.#speed;
	}

	/** A new speed counts from now, also while playing. */
	set speed(speed: Speed) {
		this.#speed = speed;
		if (this.#playing) this.#scheduleTick();
	}

	/** `n` years on (back, if negative); rests when no further step follows. Stops playing. */
	step(n: number): void {
		this.#move(this.#year + n, 'step');
	}

	/** Shows a year while it is being dragged, however long it lies still; rests at `drop()`. Stops playing. */
	drag(year: number): void {
		this.#move(year, 'drag');
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
		this.#stop();
		this.#year = this.#clamp(year);
		this.#settle('choice');
	}

	/**
	 * Takes a year from outside (a link, back and forward), reports nothing and ends what is under way. The
	 * year that rested last is only an echo, perhaps late: then a play or drag begun since goes on.
	 */
	sync(year: number): void {
		const taken = this.#clamp(year);
		if (taken === this.#rested && this.#moving !== null) return;
		if (taken !== this.#rested) this.#endWalk();
		this.#stop();
		this.#cancelRest();
		// Not read back from the state: an effect that calls this must not come to depend on it.
		this.#year = taken;
		this.#rested = taken;
	}

	/** Plays on from the year shown; from the first one where the last is shown. */
	play(): void {
		if (this.#playing || this.first === this.last) return;
		this.#cancelRest();
		this.#moving = 'play';
		if (this.#year === this.last) this.#year = this.first;
		this.#playing = true;
		this.#scheduleTick();
	}

	/** Stops playing; the year rests. */
	pause(): void {
		if (!this.#playing) return;
		this.#stop();
		this.#settle('play');
	}

	toggle(): void {
		if (this.#playing) this.pause();
		else this.play();
	}

	/** Ends all timers; a movement under way is not reported. */
	destroy(): void {
		this.#stop();
		this.#cancelRest();
		this.#endWalk();
	}

	#clamp(year: number): number {
		if (Number.isNaN(year)) return this.last;
		return Math.min(this.last, Math.max(this.first, Math.round(year)));
	}

	#move(year: number, cause: RestCause): void {
		this.#stop();
		this.#year = this.#clamp(year);
		this.#cancelRest();
		this.#moving = cause;
		if (cause === 'step') this.#rest = this.#timers.set(() => this.#settle(cause), REST_DELAY);
	}

	#scheduleTick(): void {
		this.#timers.clear(this.#tick);
		this.#tick = this.#timers.set(() => {
			this.#year = this.#clamp(this.#year + 1);
			if (this.#year === this.last) this.pause();
			else this.#scheduleTick();
		}, 1000 / SPEEDS[this.#speed]);
	}

	/** Stops the clock of playing; says nothing of rest. */
	#stop(): void {
		this.#timers.clear(this.#tick);
		this.#playing = false;
	}

	#cancelRest(): void {
		this.#timers.clear(this.#rest);
		this.#moving = null;
	}

	#settle(cause: RestCause): void {
		this.#cancelRest();
		const goesOn = cause === 'step' && this.#walk !== undefined;
		this.#endWalk();
		if (this.#year === this.#rested) return;
		this.#rested = this.#year;
		if (cause === 'step') this.#walk = this.#timers.set(() => this.#endWalk(), WALK_PAUSE);
		this.#onrest(this.#year, cause, goesOn);
	}

	#endWalk(): void {
		this.#timers.clear(this.#walk);
		this.#walk = undefined;
	}
}
