/** Figures that were once wrong for people who took the data away, asked of the files as they would ask. */
import initSqlJs from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { insideOfYear } from '../../../src/lib/domain/year/dyads';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import { sqliteOf } from '../../../src/lib/files/downloads/sqlite';
import { csvOf } from '../../../src/lib/files/csv';
import { TABLES } from '../../../src/lib/files/tables';
import { cowDifferences } from '../../../src/lib/files/tables/state-years';
import { readCsvRows } from '../../fixtures/read-csv';

const { Database } = await initSqlJs();
const database = new Database(await sqliteOf(atlas));
afterAll(() => database.close());
const rows = (sql: string) => database.exec(sql)[0]?.values ?? [];
const csv = (name: string) =>
	readCsvRows(
		csvOf(
			TABLES.find((table) => table.name === name)!,
			atlas
		)
	);

describe('summits', () => {
	it('have 31 rows in the file and in the database', () => {
		expect(csv('summits')).toHaveLength(31);
		expect(rows('SELECT count(*) FROM summits')).toEqual([[31]]);
		expect(atlas.summits).toHaveLength(31);
	});
});

describe('dispute-years', () => {
	it('have 17 armed ones, and those that the snapshots have', () => {
		const armed = csv('dispute-years').filter(({ peak }) => peak === 'armed');
		expect(armed).toHaveLength(17);
		expect(rows(`SELECT count(*) FROM dispute_years WHERE peak = 'armed'`)).toEqual([[17]]);
		const expected = yearsOf(atlas).flatMap((year) =>
			snapshotOfYear(atlas, year).disputes.map(({ id, peak, phase, border }) => [
				String(year),
				id,
				peak,
				phase,
				border?.stage ?? ''
			])
		);
		const read = csv('dispute-years').map(({ year, dispute, peak, phase, border_stage }) => [
			year,
			dispute,
			peak,
			phase,
			border_stage
		]);
		expect(read.map(String).sort()).toEqual(expected.map(String).sort());
	});
});

describe('dyad-years', () => {
	it('have 5 armed pairs of members in 8 pair-years, and those that the map counts', () => {
		const armed = rows(
			`SELECT iso3_1 || '-' || iso3_2, year FROM dyad_years WHERE both_members AND peak = 'armed' ORDER BY 1, 2`
		);
		const inSnapshots = yearsOf(atlas).flatMap((year) =>
			insideOfYear(snapshotOfYear(atlas, year))
				.armed.filter(({ statuses }) => statuses.every((status) => status === 'member'))
				.map(({ dyad }) => [dyad.join('-'), year])
		);
		expect(armed.map(String)).toEqual(inSnapshots.map(String).sort());
		expect(new Set(armed.map(([pair]) => pair))).toEqual(
			new Set(['CHN-IND', 'IND-PAK', 'IRN-PAK', 'KGZ-TJK', 'KGZ-UZB'])
		);
		expect(armed).toHaveLength(8);
	});

	it('have every pair of states with a status once a year, by the codes of other data', () => {
		for (const year of yearsOf(atlas)) {
			const states = snapshotOfYear(atlas, year).states.length;
			const [count] = rows(
				`SELECT count(DISTINCT ccode1 * 1000 + ccode2) FROM dyad_years WHERE year = ${year} AND status_1 IS NOT NULL AND status_2 IS NOT NULL`
			);
			expect(count).toEqual([(states * (states - 1)) / 2]);
		}
	});

	it('invent no pair of a dispute in which not every two disagree', () => {
		const invented = rows(
			`SELECT d.dyad, p.value FROM dyad_years d JOIN dyad_years_disputes p USING (dyad, year)
			 LEFT JOIN dispute_dyads x ON x.dispute = p.value AND x.dyad = d.dyad WHERE x.dyad IS NULL`
		);
		expect(invented).toEqual([]);
		expect(rows(`SELECT dyad FROM dispute_dyads WHERE dispute = 'jem-designation'`).flat()).not.toContain(
			'CHN-PAK'
		);
	});
});

describe('time between dates that are known to the year', () => {
	it('is that of a partner of fifteen years, not of 6,732', () => {
		const [years] = rows(
			`SELECT round((julianday(end_earliest) - julianday(start_latest)) / 365.25, 1), round((julianday(end_latest) - julianday(start_earliest)) / 365.25, 1)
			 FROM memberships WHERE iso3 = 'LKA' AND status = 'dialogue-partner'`
		);
		const { start, end } = atlas.statuses.find(
			({ iso3, status }) => iso3 === 'LKA' && status === 'dialogue-partner'
		)!;
		const about = Number(end?.slice(0, 4)) - Number(start.slice(0, 4));
		for (const value of years ?? []) expect(Math.abs(Number(value) - about)).toBeLessThan(1.01);
	});

	it('is there for every date, in order', () => {
		const named = TABLES.flatMap(({ name, columns }) =>
			columns.filter(({ type }) => type === 'date').map((column) => [name, columns, column.name] as const)
		);
		expect(named.length).toBeGreaterThan(20);
		for (const [table, columns, name] of named) {
			const names = columns.map((column) => column.name);
			expect(names, table).toEqual(expect.arrayContaining([`${name}_earliest`, `${name}_latest`]));
			const wrong = rows(
				`SELECT "${name}" FROM "${table.replaceAll('-', '_')}" WHERE "${name}" IS NOT NULL AND NOT (
				 julianday("${name}_earliest") <= julianday("${name}_latest") AND substr("${name}_earliest", 1, length("${name}")) = "${name}"
				 AND substr("${name}_latest", 1, length("${name}")) = "${name}")`
			);
			expect(wrong, `${table}.${name}`).toEqual([]);
		}
	});
});

describe('views', () => {
	it('know how long states were observers before they were members', () => {
		const found = rows(
			`SELECT iso3, days_at_least FROM status_changes WHERE from_status = 'observer' AND to_status = 'member' ORDER BY iso3`
		);
		expect(found.map(([iso3]) => iso3)).toEqual(
			atlas.statuses
				.filter(
					({ iso3, status, start }) =>
						status === 'member' &&
						atlas.statuses.some((s) => s.iso3 === iso3 && s.status === 'observer' && s.end === start)
				)
				.map(({ iso3 }) => iso3)
		);
		for (const [, days] of found) expect(Number(days)).toBeGreaterThan(365);
	});

	it('count no ratification before its signature', () => {
		expect(rows('SELECT count(*) FROM ratifications')[0]?.[0]).toBe(
			atlas.documents.flatMap(({ acts }) => acts.ratified ?? []).length
		);
		expect(rows('SELECT document FROM ratifications WHERE days_at_most < 0')).toEqual([]);
	});
});

describe('the state-years of COW', () => {
	it('differ from COW IGO v3 as the page of the downloads says', () => {
		// COW v3 gives 1 to the five from 1996 on and 0 to observers and partners, up to 2014.
		const [five, others, all] = rows(
			`SELECT sum(status = 'shanghai-five'), sum(status IN ('observer', 'dialogue-partner', 'sco-partner')), count(*) FROM state_years WHERE year <= 2014`
		)[0] as number[];
		expect([five, others, all]).toEqual([25, 56, 532]);
		expect(cowDifferences(atlas)).toEqual({ five, others, all });
	});

	it('join to other data by the number of the state, one state each', () => {
		const codes = csv('states').map(({ iso2, ccode, gwn }) => [iso2, ccode, gwn]);
		for (const at of [0, 1, 2]) expect(new Set(codes.map((code) => code[at])).size).toBe(atlas.states.length);
		expect(
			rows('SELECT count(*) FROM state_years y JOIN states s USING (iso3) WHERE y.ccode != s.ccode')
		).toEqual([[0]]);
		expect(rows('SELECT count(*) FROM state_years WHERE cow_code != igo_status_cow_style')).toEqual([[0]]);
	});
});
