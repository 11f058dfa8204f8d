/** Reading addresses, apart from reactive modules: what is made and thrown away in one call needs no signals. */

/** One parameter of a query. */
export const parameterOf = (query: string, name: string): string | null =>
	new URLSearchParams(query).get(name);

/** The query with a drawing of the map forced; null leaves it as it is. */
export function withMap(query: string, map: string | null): string {
	if (map === null) return query;
	const parameters = new URLSearchParams(query);
	parameters.set('map', map);
	return `?${parameters.toString()}`;
}

/** The path without base and the query of an address of this site. */
export function partsOf(href: string, base: string): { path: string; query: string } {
	const { pathname, search } = new URL(href, location.href);
	return { path: pathname.slice(base.length), query: search };
}
