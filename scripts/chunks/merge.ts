/** Modules that share a script, and what loads it. */
export interface Chunk {
	/** Entries that load it. */
	roots: ReadonlySet<string>;
	ids: readonly string[];
	/** In characters. */
	size: number;
}

/** How many characters too many are no worse than one more script to ask for: 2 kB on their way. */
const REQUEST = 6000;

/** What readers win when two chunks are one: scripts not asked for, less what is loaded without need, in characters. */
function gain(a: Chunk, b: Chunk, weight: (root: string) => number): number {
	const won = [...a.roots].reduce(
		(sum, root) => sum + weight(root) * (b.roots.has(root) ? REQUEST : -b.size),
		0
	);
	return [...b.roots].reduce((sum, root) => sum - (a.roots.has(root) ? 0 : weight(root) * a.size), won);
}

/**
 * Merges chunks as long as readers win by it: always the two by which they win the most.
 * @param weight how often an entry is loaded, against others
 */
export function merge(chunks: readonly Chunk[], weight: (root: string) => number): Chunk[] {
	const left = new Set<Chunk>();
	// Each pair is weighed once: all that is left of it in a round is to find the best.
	let pairs: { a: Chunk; b: Chunk; won: number }[] = [];
	const add = (b: Chunk) => {
		for (const a of left) pairs.push({ a, b, won: gain(a, b, weight) });
		left.add(b);
	};
	const best = () =>
		pairs.reduce((one, other) => (other.won > one.won ? other : one), { won: 0 } as (typeof pairs)[0]);
	for (const chunk of chunks) add(chunk);
	for (let { a, b, won } = best(); won > 0; { a, b, won } = best()) {
		left.delete(a);
		left.delete(b);
		pairs = pairs.filter((pair) => left.has(pair.a) && left.has(pair.b));
		add({ roots: new Set([...a.roots, ...b.roots]), ids: [...a.ids, ...b.ids], size: a.size + b.size });
	}
	return [...left];
}
