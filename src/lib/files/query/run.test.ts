import initSqlJs from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { linksOf, type KnownIds } from './known-ids';
import { MOST_ROWS, QueryRefused, readOnly, runQuery } from './run';

const { Database } = await initSqlJs();
const database = new Database();
database.run(`CREATE TABLE t (a TEXT, b INTEGER); INSERT INTO t VALUES ('KGZ', 1), ('UZB', 2), (NULL, 3)`);
readOnly(database);
afterAll(() => database.close());

const KNOWN: KnownIds = new Map([
	['state', new Set(['KGZ', 'UZB', 'TJK'])],
	['pair', new Set(['KGZ-UZB'])]
]);
const run = (sql: string) => runQuery(database, KNOWN, sql);
const refusal = (sql: string) => {
	try {
		run(sql);
	} catch (error) {
		return error instanceof QueryRefused ? error.refusal : String(error);
	}
	return undefined;
};

describe('a query', () => {
	it('gives columns and rows, also of names that occur twice', () => {
		expect(run('-- all\nSELECT a, b, b FROM t WHERE b < 3;')).toEqual({
			columns: ['a', 'b', 'b'],
			links: [{ kind: 'state', list: false }, null, null],
			rows: [
				['KGZ', 1, 1],
				['UZB', 2, 2]
			],
			total: 2
		});
	});

	it.each([
		'WITH x AS (SELECT 1 AS a) SELECT * FROM x',
		'VALUES (1)',
		'/* c */ select 1 -- end',
		'EXPLAIN SELECT 1'
	])('reads: %s', (sql) => {
		expect(run(sql).total).toBeGreaterThan(0);
	});

	it.each(['DELETE FROM t', 'drop table t', "ATTACH ':memory:' AS x", 'PRAGMA query_only = OFF', 'VACUUM'])(
		'changes nothing: %s',
		(sql) => {
			expect(refusal(sql)).toBe('not-reading');
		}
	);

	it('changes nothing behind a WITH either', () => {
		expect(refusal('WITH x AS (SELECT 1) DELETE FROM t')).toContain('readonly');
		expect(run('SELECT count(*) FROM t').rows).toEqual([[3]]);
	});

	it('is one', () => {
		expect(refusal('SELECT 1; SELECT 2')).toBe('several');
		expect(refusal('SELECT 1; DROP TABLE t')).toBe('several');
		expect(refusal(' -- nothing\n ; ')).toBe('empty');
		expect(refusal('')).toBe('empty');
	});

	it('says in the words of SQLite what is wrong with it', () => {
		expect(refusal('SELEC 1')).toContain('near "SELEC": syntax error');
		expect(refusal('SELECT x FROM t')).toContain('no such column: x');
	});

	it('counts all rows and keeps so many', () => {
		const { rows, total } = run(
			`WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${MOST_ROWS + 5}) SELECT i FROM n`
		);
		expect(total).toBe(MOST_ROWS + 5);
		expect(rows).toHaveLength(MOST_ROWS);
	});

	it('shows bytes as SQL writes them', () => {
		expect(run("SELECT x'00ff' AS b").rows).toEqual([["x'00ff'"]]);
	});
});

describe('a column leads', () => {
	it('to what all of its values are ids of', () => {
		const rows = [
			['KGZ', 'KGZ; UZB', 'KGZ-UZB', 'KGZ', 1, null],
			[null, 'TJK', 'KGZ-UZB', 'other', 2, '']
		];
		expect(linksOf(rows, 6, KNOWN)).toEqual([
			{ kind: 'state', list: false },
			{ kind: 'state', list: true },
			{ kind: 'pair', list: false },
			null,
			null,
			null
		]);
	});
});
