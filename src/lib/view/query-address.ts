/**
 * The query of `/query/` in its address and back: `?q=armed-pairs`, the name of one that is ready, or its SQL. Pure. No SQL
 * is one word with hyphens, so the two cannot be taken for each other.
 */

/** Servers and what carries links take no longer ones for sure. */
const LONGEST = 6000;

/**
 * The SQL that an address asks for; null if it asks for none.
 * @param ready SQL of the ready queries by name
 */
export function sqlOfAddress(address: string, ready: Readonly<Record<string, string>>): string | null {
	const query = new URLSearchParams(address).get('q')?.trim();
	if (!query) return null;
	return Object.hasOwn(ready, query) ? (ready[query] ?? null) : query;
}

/** The name of the ready query whose SQL this is, whatever space there is around it. */
export const readyOfSql = (sql: string, ready: Readonly<Record<string, string>>): string | undefined =>
	Object.keys(ready).find((name) => ready[name]?.trim() === sql.trim());

/** The query of an address that asks for this SQL, with its question mark; null if it would be too long to be a link. */
export function addressOfSql(sql: string, ready: Readonly<Record<string, string>>): string | null {
	if (!sql.trim()) return '';
	const address = `?${new URLSearchParams({ q: readyOfSql(sql, ready) ?? sql.trim() }).toString()}`;
	return address.length > LONGEST ? null : address;
}
