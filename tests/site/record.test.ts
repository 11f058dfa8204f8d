import { readFileSync } from 'node:fs';
import initSqlJs from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { atlas } from '../../src/record';
import { TABLES_IN_FILES } from '../../src/lib/files/downloads/lists';
import { TABLES } from '../../src/lib/files/tables';
import { readCsvRows } from '../fixtures/read-csv';
import { addressOf, KINDS } from './support/record';
import { follow } from './support/resolve';
import { BUILDS, pageAt, readSite } from './support/site';

const [main] = BUILDS;
if (!main) throw new Error('No build');
const site = readSite(main);

const csv = (table: string) => readCsvRows(site.text(`data/${table}.csv`));
const sorted = (values: Iterable<string>) => [...values].sort();
const tableOf = (name: string) => {
	const table = TABLES.find((candidate) => candidate.name === name);
	if (!table) throw new Error(`No table ${name}`);
	return table;
};

describe.each(KINDS)('each $kind of the record', ({ kind, table, idsOf }) => {
	const ids = idsOf(atlas);
	const keyColumn = tableOf(table).primaryKey[0] ?? '';

	it('has its page or its place on one, and there is none besides', () => {
		expect(ids.length).toBeGreaterThan(0);
		for (const id of ids) {
			expect(follow(site, `${site.base}/`, `${site.base}${addressOf(kind, id)}`)).toMatchObject({
				kind: 'file'
			});
		}
		const found =
			kind === 'claim'
				? (pageAt(site, '/paper/')?.ids.filter((id) => /^c\d+$/.test(id)) ?? [])
				: [...site.pages.keys()].flatMap(
						(path) => new RegExp(`^${site.base}/${kind}/([^/]+)/$`).exec(path)?.[1] ?? []
					);
		expect(sorted(found)).toEqual(sorted(ids));
	});

	it('has its row on the page of its table, with a link to its page', () => {
		const rows = pageAt(site, `/table/${table}/`)?.rows ?? [];
		expect(rows).toHaveLength(ids.length);
		const links = new Set(rows.flatMap((row) => row.links));
		expect(ids.filter((id) => !links.has(`${site.base}${addressOf(kind, id)}`))).toEqual([]);
	});

	it('stands in the CSV', () => {
		expect(sorted(csv(table).map((row) => row[keyColumn] ?? ''))).toEqual(sorted(ids));
	});

	it('stands in the JSON of the whole record', () => {
		const whole = JSON.parse(site.text('data/atlas.json')) as Record<string, Record<string, string>[]>;
		const list = whole[`${kind}s`] ?? [];
		expect(sorted(list.map(({ id, iso3 }) => id ?? iso3 ?? ''))).toEqual(sorted(ids));
	});
});

describe.each(TABLES_IN_FILES)('the table $name', (table) => {
	const count = table.rows(atlas).length;

	it('has as many rows in its CSV as the record, and on its page where it has one', () => {
		expect(count).toBeGreaterThan(0);
		const page = pageAt(site, `/table/${table.name}/`);
		if (table.page === false) expect(page).toBeUndefined();
		else expect(page?.rows).toHaveLength(count);
		expect(csv(table.name)).toHaveLength(count);
	});
});

describe('the SQLite file', () => {
	let query: (sql: string) => unknown[][];
	beforeAll(async () => {
		const { Database } = await initSqlJs();
		const database = new Database(readFileSync(`${site.dir}/data/sco-atlas.sqlite`));
		query = (sql) => database.exec(sql)[0]?.values ?? [];
	});

	it('has as many rows as the record, table by table', () => {
		const counts = Object.fromEntries(
			TABLES.map(({ name }) => [name, query(`SELECT count(*) FROM "${name.replaceAll('-', '_')}"`)[0]?.[0]])
		);
		expect(counts).toEqual(Object.fromEntries(TABLES.map(({ name, rows }) => [name, rows(atlas).length])));
	});

	it.each(KINDS)('has every $kind', ({ table, idsOf }) => {
		const key = tableOf(table).primaryKey[0] ?? '';
		const found = query(`SELECT "${key}" FROM "${table.replaceAll('-', '_')}"`).map(([id]) => String(id));
		expect(sorted(found)).toEqual(sorted(idsOf(atlas)));
	});

	it('answers who were members at the end of 2017', () => {
		const members = query(
			`SELECT iso3 FROM memberships WHERE status = 'member' AND start <= '2017-12-31' AND ("end" IS NULL OR "end" > '2017-12-31') ORDER BY iso3`
		).map(([iso3]) => iso3);
		expect(members).toEqual(['CHN', 'IND', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB']);
	});
});

describe.each([
	['documents', atlas.documents],
	['disputes', atlas.disputes],
	['exercises', atlas.exercises]
])('the GeoJSON of %s', (name, things: { id: string }[]) => {
	it('has every one of them', () => {
		const { features } = JSON.parse(site.text(`data/${name}.geojson`)) as { features: { id: string }[] };
		expect(sorted(features.map(({ id }) => id))).toEqual(sorted(things.map(({ id }) => id)));
	});
});
