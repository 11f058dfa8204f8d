/** Modules that share a script, and what loads it. */
export interface Chunk {
	/** Entries that load it. */
	roots: ReadonlySet<string>;
	ids: readonly string[];
	/** In characters. */
	size: number;
}

/** What is loaded without need when two chunks are one: characters, as often as `weight` says of an entry. */
function excess(a: Chunk, b: Chunk, weight: (root: string) => number): number {
	const lacking = (from: Chunk, to: Chunk) =>
		[...to.roots].reduce((sum, root) => sum + (from.roots.has(root) ? 0 : weight(root)), 0);
	// What is nothing may be loaded by whoever is not to be made heavier: nothing times infinity is no number.
	const cost = (size: number, times: number) => (size === 0 || times === 0 ? 0 : size * times);
	return cost(a.size, lacking(a, b)) + cost(b.size, lacking(b, a));
}

/**
 * Merges chunks until at most `count` are left, or more where each merge would make heavier what is never to be: always the
 * two that make readers load the least without need.
 * @param weight how often an entry is loaded, against others
 */
export function merge(chunks: readonly Chunk[], count: number, weight: (root: string) => number): Chunk[] {
	const left = new Set<Chunk>();
	// Each pair is weighed once: all that is left of it in a round is to find the cheapest.
	let pairs: { a: Chunk; b: Chunk; cost: number }[] = [];
	const add = (b: Chunk) => {
		for (const a of left) pairs.push({ a, b, cost: excess(a, b, weight) });
		left.add(b);
	};
	for (const chunk of chunks) add(chunk);
	while (left.size > count) {
		const { a, b, cost } = pairs.reduce((best, pair) => (pair.cost < best.cost ? pair : best));
		// All that is left would make heavier what is not to be.
		if (cost === Infinity) break;
		left.delete(a);
		left.delete(b);
		pairs = pairs.filter((pair) => left.has(pair.a) && left.has(pair.b));
		add({ roots: new Set([...a.roots, ...b.roots]), ids: [...a.ids, ...b.ids], size: a.size + b.size });
	}
	return [...left];
}
