import type { Column, Table } from '$lib/files/tables/types';

/** What a reader looks up rather than reads, by the names of columns of all tables. */
const SELDOM =
	/(_precision|_ru|_zh|positions|points|iso_numeric|^fact|^confidence|^unverified|^number|^note)$/;

/** And of single tables. */
const OF_TABLES: Record<string, string[]> = {
	documents: [
		'context',
		'adopted',
		'signed',
		'depositary',
		'registered',
		'text_urls',
		'paper_title',
		'paper_date',
		'paper_place',
		'paper_section',
		'discrepancy'
	],
	'dispute-summaries': ['terms', 'record_on_paper', 'paper_section'],
	facts: ['thing_kind', 'thing_id'],
	claims: ['where_in_section', 'concern', 'concern_places', 'concern_from', 'concern_to']
};

/** True for a column that is not shown at first. A key without which rows look alike always is. */
export function isOff({ name, columns }: Table, column: Column): boolean {
	if (column.name === 'confidence' && !columns.some((other) => other.name === 'trust')) return false;
	return SELDOM.test(column.name) || (OF_TABLES[name] ?? []).includes(column.name);
}
