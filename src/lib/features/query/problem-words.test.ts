import initSqlJs from 'sql.js';
import { expect, it } from 'vitest';
import * as m from '$lib/paraglide/messages';
import { inPlainWords } from './problem-words';

const { Database } = await initSqlJs();
const database = new Database();
database.run('CREATE TABLE states (iso3 TEXT)');

const said = (sql: string): string => {
	try {
		database.exec(sql);
	} catch (error) {
		return inPlainWords((error as Error).message);
	}
	throw new Error(`${sql} was answered`);
};

// What SQLite says is not promised: each sentence is held against what it does say of such a query.
it.each([
	['SELECT * FROM state-years', m.query_problem_near({ name: '-' })],
	['SELECT * FROM stats', m.query_problem_no_table({ name: 'stats' })],
	['SELECT name FROM states', m.query_problem_no_column({ name: 'name' })],
	['SELECT iso3 FROM states JOIN (SELECT iso3 FROM states)', m.query_problem_ambiguous({ name: 'iso3' })],
	['SELECT length2(iso3) FROM states', m.query_problem_no_function({ name: 'length2' })],
	['SELECT round() FROM states', m.query_problem_arguments({ name: 'round' })],
	['SELECT (1', m.query_problem_incomplete()],
	["SELECT 'abc", m.query_problem_token({ name: "'abc" })],
	['SELECT sum(count(*)) FROM states', m.query_problem_aggregate()],
	['SELECT 1 UNION SELECT 1, 2', m.query_problem_columns()],
	['SELECT zeroblob(3000000000)', m.query_problem_large()],
	['SELECT * FROM states WHERE (1, 2)', m.query_problem_other()],
	[`SELECT '${'x'.repeat(200)}`, m.query_problem_token({ name: `'${'x'.repeat(39)}…` })]
])('%s', (sql, words) => {
	expect(said(sql)).toBe(words);
});

it('what would write is told that the page only reads', () => {
	database.run('PRAGMA query_only = ON');
	expect(said('WITH x AS (SELECT 1) DELETE FROM states')).toBe(m.query_problem_reading());
});
