/**
 * The address of a table's view and back. Pure: knows neither the browser nor the record, only which columns
 * there are. Defaults are left out, so that `parseTableQuery(serializeTableQuery(query))` is the query itself.
 */
import { isPartialDate } from '$lib/domain';

/** How a column is filtered: by a part of its text, by some of its values, from a first to a last value. */
export type FilterKind = 'text' | 'choice' | 'date' | 'number';

/** What the address must know of a column. */
export interface QueryColumn {
	name: string;
	filter: FilterKind;
	/** Values to choose from, in the order shown; `''` stands for an empty cell. */
	choices?: string[];
	/** Not shown at first. */
	off?: boolean;
}

export type TableFilter =
	| { kind: 'text'; text: string }
	| { kind: 'choice'; values: string[] }
	/** Both ends are in it; null is open. */
	| { kind: 'date' | 'number'; from: string | null; to: string | null };

export interface SortKey {
	column: string;
	descending: boolean;
}

export interface TableQuery {
	/** Searched in all columns. */
	search: string;
	/** The first counts most. */
	sort: SortKey[];
	/** By column. */
	filters: Record<string, TableFilter>;
	/** Columns shown, in the order of the table; null: those shown at first. */
	columns: string[] | null;
}

/** What an address says that the table cannot follow, and so leaves out. */
export interface TableNote {
	parameter: string;
	value: string;
}

export const EMPTY_QUERY: TableQuery = { search: '', sort: [], filters: {}, columns: null };

const FILTER = 'f.';

/** Reads `?q=drug&sort=-signed,title&f.type=agreement&f.signed=2001..2010&columns=title,signed`. */
export function parseTableQuery(
	address: string,
	columns: QueryColumn[]
): { query: TableQuery; notes: TableNote[] } {
	const parameters = new URLSearchParams(address);
	const notes: TableNote[] = [];
	const known = (name: string) => columns.find((column) => column.name === name);

	const sort: SortKey[] = [];
	for (const word of words(parameters.get('sort'))) {
		const descending = word.startsWith('-');
		const column = descending ? word.slice(1) : word;
		if (!known(column) || sort.some((key) => key.column === column)) {
			notes.push({ parameter: 'sort', value: word });
		} else sort.push({ column, descending });
	}

	const filters: Record<string, TableFilter> = {};
	for (const parameter of new Set(parameters.keys())) {
		if (!parameter.startsWith(FILTER)) continue;
		const values = parameters.getAll(parameter);
		const column = known(parameter.slice(FILTER.length));
		if (!column) {
			notes.push({ parameter, value: values.join(', ') });
			continue;
		}
		const { filter, wrong } = parseFilter(column, values);
		notes.push(...wrong.map((value) => ({ parameter, value })));
		if (filter) filters[column.name] = filter;
	}

	const named = words(parameters.get('columns'));
	notes.push(...named.filter((name) => !known(name)).map((value) => ({ parameter: 'columns', value })));
	const shown = columns.filter(({ name }) => named.includes(name)).map(({ name }) => name);
	return {
		query: {
			search: parameters.get('q') ?? '',
			sort,
			filters,
			columns: shown.length > 0 && !isDefault(shown, columns) ? shown : null
		},
		notes
	};
}

/** The query of an address, with its question mark; empty where everything is as at first. */
export function serializeTableQuery(query: TableQuery, columns: QueryColumn[]): string {
	const parameters = new URLSearchParams();
	if (query.search) parameters.set('q', query.search);
	if (query.sort.length > 0) {
		parameters.set(
			'sort',
			query.sort.map(({ column, descending }) => (descending ? '-' : '') + column).join(',')
		);
	}
	for (const { name } of columns) {
		const filter = query.filters[name];
		if (filter) for (const value of filterValues(filter)) parameters.append(FILTER + name, value);
	}
	if (query.columns && !isDefault(query.columns, columns)) {
		parameters.set('columns', query.columns.join(','));
	}
	// Commas need no escape in a query, and an address that people read should not have any.
	const text = parameters.toString().replaceAll('%2C', ',');
	return text && `?${text}`;
}

/** Names of the columns that are shown. */
export function shownColumns(query: TableQuery, columns: QueryColumn[]): string[] {
	return query.columns ?? columns.filter(({ off }) => !off).map(({ name }) => name);
}

/** True for what an end of a range can be: a date as exact as it is known, or a number. */
export function isRangeEnd(kind: 'date' | 'number', text: string): boolean {
	return kind === 'date' ? isPartialDate(text) : /^-?\d+(\.\d+)?$/.test(text);
}

function parseFilter(
	{ filter: kind, choices = [] }: QueryColumn,
	given: string[]
): { filter: TableFilter | null; wrong: string[] } {
	if (kind === 'choice') {
		const values = choices.filter((choice) => given.includes(choice));
		const wrong = given.filter((value) => !choices.includes(value));
		return { filter: values.length > 0 ? { kind, values } : null, wrong };
	}
	const text = given[0] ?? '';
	if (kind === 'text') return { filter: text ? { kind, text } : null, wrong: given.slice(1) };
	const [from = '', to = from, ...rest] = text.split('..');
	const wrong = rest.length > 0 ? [text] : [from, to].filter((end) => end && !isRangeEnd(kind, end));
	if (wrong.length > 0 || (!from && !to)) return { filter: null, wrong: [...new Set(wrong)] };
	return { filter: { kind, from: from || null, to: to || null }, wrong: given.slice(1) };
}

/** As they stand in the address: one for each parameter of the same name. */
function filterValues(filter: TableFilter): string[] {
	if (filter.kind === 'choice') return filter.values;
	if (filter.kind === 'text') return filter.text ? [filter.text] : [];
	const { from, to } = filter;
	if (from === null && to === null) return [];
	return [from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`];
}

function isDefault(shown: string[], columns: QueryColumn[]): boolean {
	const atFirst = columns.filter(({ off }) => !off).map(({ name }) => name);
	return shown.length === atFirst.length && shown.every((name, index) => name === atFirst[index]);
}

const words = (text: string | null) => text?.split(',').filter(Boolean) ?? [];
