/** What the values of a result lead to: SQLite does not say where a value comes from, but ids of the record are known. */
import type { Database as SqlDatabase } from 'sql.js';
import { LIST_SEPARATOR, type Cell, type Column } from '../tables/types';
import { referenceOf } from '../tables/references';

/** The kinds of things with a page, in the order in which a column is held against them. */
const KINDS = [
	'state',
	'document',
	'dispute',
	'place',
	'summit',
	'institution',
	'exercise',
	'claim',
	'source'
] as const satisfies Column['link'][];

/** `pair`: two states with a page of their own, as `CHN-IND`; `address`: a page of a source on the web. */
export type ResultKind = (typeof KINDS)[number] | 'pair' | 'address';

export interface ResultLink {
	kind: ResultKind;
	/** Cells hold several, with a semicolon and a space between them. */
	list: boolean;
}

export type KnownIds = ReadonlyMap<ResultKind, ReadonlySet<string>>;

/** Every id of the record by what it is of. */
export function knownIds(database: SqlDatabase): KnownIds {
	const values = (sql: string) =>
		new Set((database.exec(sql)[0]?.values ?? []).map(([value]) => String(value)));
	const known = new Map<ResultKind, ReadonlySet<string>>();
	for (const kind of KINDS) {
		const home = referenceOf({ name: '', type: 'string', description: '', link: kind });
		if (home) known.set(kind, values(`SELECT "${home.column}" FROM "${home.table.replaceAll('-', '_')}"`));
	}
	const withStatus = [...values('SELECT DISTINCT iso3 FROM memberships ORDER BY iso3')];
	const inDispute = [...values('SELECT dyads FROM dispute_summaries')].flatMap((list) =>
		list.split(LIST_SEPARATOR)
	);
	const pairs = withStatus.flatMap((a, index) => withStatus.slice(index + 1).map((b) => `${a}-${b}`));
	known.set('pair', new Set([...pairs, ...inDispute]));
	known.set('address', values('SELECT url FROM sources WHERE url IS NOT NULL'));
	return known;
}

/** What each column leads to: a kind of thing if all that stands in it are ids of that kind, else nothing. */
export function linksOf(rows: readonly Cell[][], columns: number, known: KnownIds): (ResultLink | null)[] {
	return Array.from({ length: columns }, (_, index) => {
		const cells = rows.map((row) => row[index] ?? null).filter((cell) => cell !== null && cell !== '');
		const texts = cells.filter((cell) => typeof cell === 'string');
		if (texts.length === 0 || texts.length < cells.length) return null;
		const parts = texts.map((text) => text.split(LIST_SEPARATOR));
		for (const [kind, ids] of known) {
			if (parts.every((ofCell) => ofCell.every((part) => ids.has(part))))
				return { kind, list: parts.some(({ length }) => length > 1) };
		}
		return null;
	});
}
