/** More than a step can show: whoever wants all of a dispute finds them in the search. */
export const MOST_SOURCES = 4;

/** The first of each list, then the second, until there are enough: each fact that is shown keeps a source. */
export function carrying(lists: readonly (readonly string[])[], most = MOST_SOURCES): string[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? []));
	return [...new Set(turns.flat())].slice(0, most);
}
