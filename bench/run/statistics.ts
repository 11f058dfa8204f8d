/** Middles and spreads. */

/** The value below which a part of the values lies, between two of them in proportion; NaN of none. */
export function quantile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (sorted.length - 1) * part;
	const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Spread {
	median: number;
	/** The quartiles. */
	low: number;
	high: number;
	count: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
	median: median(values),
	low: quantile(values, 0.25),
	high: quantile(values, 0.75),
	count: values.length
});

/** Numbers from 0 to 1 that are the same again for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** In another order, each as likely as any other (Fisher and Yates). */
export function shuffled<T>(values: readonly T[], random: () => number): T[] {
	const result = [...values];
	for (let last = result.length - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[result[last], result[other]] = [result[other] as T, result[last] as T];
	}
	return result;
}
