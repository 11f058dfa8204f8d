/**
 * Numbers that look like chance and are the same for the same seed: FNV-1a makes a number of the seed, mulberry32
 * (Tommy Ettinger, public domain) goes on from there.
 */
export class Random {
	#state: number;

	constructor(seed: string) {
		let hash = 0x811c9dc5;
		for (let index = 0; index < seed.length; index++) {
			hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193);
		}
		this.#state = hash >>> 0;
	}

	/** At least 0, below 1. */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	}

	/** A whole number from 0 up to but not including `count`. */
	below(count: number): number {
		return Math.floor(this.next() * count);
	}

	/** The same items in another order (Fisher and Yates). */
	shuffled<T>(items: readonly T[]): T[] {
		const left = [...items];
		const out: T[] = [];
		while (left.length > 0) out.push(...left.splice(this.below(left.length), 1));
		return out;
	}
}
