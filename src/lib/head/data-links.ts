import { atlas } from '$record';
import { said } from '$record/catalogue';
import { lessons } from '$record/lessons';
import { TABLES, TABLES_WITH_PAGE } from '$lib/files/tables';
import { dyadYearsTable } from '$lib/files/tables/dyad-years';
import { disputeYearsTable } from '$lib/files/tables/dispute-years';
import { stateYearsTable } from '$lib/files/tables/state-years';
import type { Table } from '$lib/files/tables/types';
import * as m from '$lib/paraglide/messages';
import { saidOf } from '$lib/text/language/joined';

/** The data that a page shows, as a file. */
export interface DataLink {
	/** Address below the base. */
	path: string;
	mediatype: string;
	title: string;
}

const CSV = 'text/csv';
const JSON_TYPE = 'application/json';

/** First and last row of a table with this value, counted as RFC 7111 does: the header is row 1. Rows of a value stand together. */
const rowsOf = new Map<string, Map<string, [first: number, last: number]>>();

function rangeOf(table: Table, column: string, value: string): string {
	const key = `${table.name}/${column}`;
	const ranges = rowsOf.get(key) ?? new Map<string, [number, number]>();
	if (!rowsOf.has(key)) {
		for (const [index, row] of table.rows(atlas).entries()) {
			const of = String(row[column]);
			ranges.set(of, [ranges.get(of)?.[0] ?? index + 2, index + 2]);
		}
		rowsOf.set(key, ranges);
	}
	const range = ranges.get(value);
	return range ? `#row=${range.join('-')}` : '';
}

const csv = (table: Table, column: string, value: string, of: string): DataLink => ({
	path: `/data/${table.name}.csv${rangeOf(table, column, value)}`,
	mediatype: CSV,
	title: saidOf(said(table.title), of)
});

/** Where a thing stands in atlas.json, as a JSON Pointer (RFC 6901); so is a pair in dyads.json. */
type List =
	| 'states'
	| 'disputes'
	| 'documents'
	| 'places'
	| 'summits'
	| 'exercises'
	| 'institutions'
	| 'sources';

function inAtlas(list: List, id: string, title: string): DataLink[] {
	const index = atlas[list].findIndex((thing) => ('id' in thing ? thing.id : thing.iso3) === id);
	return index < 0 ? [] : [{ path: `/data/atlas.json#/${list}/${index}`, mediatype: JSON_TYPE, title }];
}

/** Whole tables as files. */
const tables = (...names: string[]): DataLink[] =>
	TABLES.filter(({ name }) => names.includes(name)).map(({ name, title }) => ({
		path: `/data/${name}.csv`,
		mediatype: CSV,
		title: said(title)
	}));

/**
 * The data behind a page: of a year, a pair, a thing, a table, and the tables that a page of text is made of.
 * @param path address without base
 * @param of the title that the page has given itself
 */
export function dataLinks(path: string, of: string): DataLink[] {
	const [, folder = '', id = ''] = path.split('/');
	switch (folder) {
		case 'year':
			return [
				{ path: `/data/years/${id}.json`, mediatype: JSON_TYPE, title: of },
				csv(stateYearsTable, 'year', id, of)
			];
		case 'dyad':
			return [
				csv(dyadYearsTable, 'dyad', id, of),
				{ path: `/data/dyads.json#/dyads/${id}`, mediatype: JSON_TYPE, title: of }
			];
		case 'dispute':
			return [csv(disputeYearsTable, 'dispute', id, of), ...inAtlas('disputes', id, of)];
		case 'state':
			return inAtlas('states', id, of);
		case 'document':
			return inAtlas('documents', id, of);
		case 'place':
			return inAtlas('places', id, of);
		case 'summit':
			return inAtlas('summits', id, of);
		case 'exercise':
			return inAtlas('exercises', id, of);
		case 'institution':
			return inAtlas('institutions', id, of);
		case 'source':
			return inAtlas('sources', id, of);
		case 'table':
			return TABLES_WITH_PAGE.some(({ name }) => name === id) ? tables(id) : [];
		case 'disputes':
			return tables('disputes', 'dispute-summaries', 'dispute-years');
		case 'dyads':
			return [
				...tables('dispute-dyads', 'dyad-years'),
				{ path: '/data/dyads.json', mediatype: JSON_TYPE, title: of }
			];
		case 'organization':
			return tables(
				'institutions',
				'seats',
				'terms',
				'chairs',
				'meetings',
				'applications',
				'abstentions',
				'relations'
			);
		case 'paper':
			return tables('claims', 'paper-table');
		case 'sources':
			return tables('sources');
		case 'lessons':
			return lessons
				.filter((lesson) => lesson.id === id)
				.map(() => ({ path: `/data/lessons/${id}.lesson.json`, mediatype: JSON_TYPE, title: of }));
		case 'data':
		case 'changelog':
			return [{ path: '/data/changes.atom', mediatype: 'application/atom+xml', title: m.share_changelog() }];
		default:
			return [];
	}
}
