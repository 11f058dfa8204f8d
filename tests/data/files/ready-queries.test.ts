/** Each ready query of `/query/`, run on the database that the build writes, against what the domain computes. */
import initSqlJs from 'sql.js';
import { afterAll, describe, expect, it } from 'vitest';
import { firstDay, yearOf } from '../../../src/lib/domain';
import { factsOf } from '../../../src/lib/domain/details/facts';
import { trustOf } from '../../../src/lib/domain/details/trust';
import { areMembers } from '../../../src/lib/domain/year/dyad-life';
import { insideOfYear, statesOfDyads } from '../../../src/lib/domain/year/dyads';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import { sqliteOf } from '../../../src/lib/files/downloads/sqlite';
import { READY_QUERIES, type ReadyQuery } from '../../../src/lib/files/query/ready-queries';
import { atlas } from '../../../src/record/atlas';

type Row = Record<string, unknown>;

const { Database } = await initSqlJs();
const database = new Database(await sqliteOf(atlas));
afterAll(() => database.close());

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));

function answer(query: ReadyQuery): Row[] {
	const [result] = database.exec(READY_QUERIES[query]);
	return (result?.values ?? []).map((cells) =>
		Object.fromEntries(cells.map((cell, index) => [result?.columns[index] ?? '', cell]))
	);
}

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
const isWholeDay = (date: string) => date.length === 10;
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What is said of each value, in the order in which they first occur. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): [string, T[]][] {
	const groups = new Map<string, T[]>();
	for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing]);
	return [...groups];
}

/** The state's time of that status that came right before its membership. */
const membersAfter = atlas.statuses.filter(({ status }) => status === 'member');

const EXPECTED: Record<ReadyQuery, () => { given: unknown; expected: unknown }> = {
	'members-by-year': () => ({
		given: answer('members-by-year').map(({ year, members, states }) => ({ year, members, states })),
		expected: snapshots
			.map(({ year, states }) => ({ year, codes: states.filter((one) => one.status === 'member') }))
			.filter(({ codes }) => codes.length > 0)
			.map(({ year, codes }) => ({
				year,
				members: codes.length,
				states: codes
					.map(({ iso3 }) => iso3)
					.sort()
					.join('; ')
			}))
	}),

	'observer-to-member': () => ({
		given: answer('observer-to-member').map(({ iso3, days }) => [iso3, days]),
		expected: membersAfter
			.flatMap(({ iso3, start }) => {
				const before = atlas.statuses.find(
					(one) => one.iso3 === iso3 && one.status === 'observer' && one.end === start
				);
				return before ? [{ iso3, start, days: days(before.start, start) }] : [];
			})
			.sort((a, b) => byText(a.start, b.start) || byText(a.iso3, b.iso3))
			.map(({ iso3, days }) => [iso3, days])
	}),

	'procedure-to-member': () => ({
		given: answer('procedure-to-member').map(({ iso3, opened, member, days }) => [
			iso3,
			opened,
			member,
			days
		]),
		expected: membersAfter
			.flatMap(({ iso3, start, opened }) =>
				opened ? [[iso3, opened, start, days(opened, start)] as const] : []
			)
			.sort((a, b) => byText(a[2], b[2]) || byText(a[0], b[0]))
	}),

	'armed-pairs': () => ({
		given: answer('armed-pairs').map(({ year, a, b, disputes }) => [
			year,
			a,
			b,
			String(disputes).split(',').sort()
		]),
		expected: snapshots.flatMap((snapshot) =>
			insideOfYear(snapshot)
				.armed.filter(({ statuses }) => areMembers(statuses))
				.map(({ dyad, disputes }) => [
					snapshot.year,
					...dyad,
					disputes.filter(({ peak }) => peak === 'armed').map(({ id }) => id)
				])
		)
	}),

	'pairs-by-year': () => ({
		given: answer('pairs-by-year'),
		expected: snapshots.map((snapshot) => {
			const { members: states, pairs, inDispute, armed } = insideOfYear(snapshot);
			return { year: snapshot.year, states, pairs, in_dispute: inDispute.length, armed: armed.length };
		})
	}),

	'disputes-by-year': () => ({
		given: answer('disputes-by-year'),
		expected: snapshots.map((snapshot) => {
			const inside = new Set(statesOfDyads(snapshot, 'members').map(({ iso3 }) => iso3));
			const between = snapshot.disputes.filter(({ dyads }) =>
				dyads.some((dyad) => dyad.every((code) => inside.has(code)))
			);
			const count = (phase: string) => between.filter((one) => one.phase === phase).length;
			return {
				year: snapshot.year,
				latent: count('latent'),
				active: count('active'),
				armed: count('armed'),
				settled: count('settled')
			};
		})
	}),

	'documents-by-place': () => ({
		given: answer('documents-by-place').map(({ year, place, documents }) => [Number(year), place, documents]),
		expected: snapshots.flatMap(({ year, places }) =>
			places
				.filter(({ inYear }) => inYear > 0)
				.map(({ place, inYear }) => [year, place, inYear] as const)
				.sort((a, b) => byText(a[1], b[1]))
		)
	}),

	'signature-to-ratification': () => ({
		given: answer('signature-to-ratification').map(({ document, iso3, days }) => [document, iso3, days]),
		expected: atlas.documents
			.flatMap(({ id, acts }) => {
				const [signed] = [acts.signed?.date ?? '', ...Object.values(acts.signed?.perParty ?? {})]
					.filter(isWholeDay)
					.sort();
				if (!signed) return [];
				return (acts.ratified ?? [])
					.filter(({ date }) => isWholeDay(date))
					.map(({ iso3, date }) => ({ id, iso3, days: days(signed, date) }));
			})
			.sort((a, b) => b.days - a.days || byText(a.id, b.id) || byText(a.iso3, b.iso3))
			.map(({ id, iso3, days }) => [id, iso3, days])
	}),

	'exercises-by-year': () => ({
		given: answer('exercises-by-year').map(({ year, exercises, bilateral, states }) => [
			Number(year),
			exercises,
			bilateral,
			states
		]),
		expected: snapshots
			.filter(({ exercises = [] }) => exercises.length > 0)
			.map(({ year, exercises = [] }) => [
				year,
				exercises.length,
				exercises.filter(({ id }) => atlas.exercises.some((one) => one.id === id && one.bilateral)).length,
				new Set(exercises.flatMap(({ participants }) => participants)).size
			])
	}),

	'chairs-by-state': () => ({
		given: answer('chairs-by-state').map(({ iso3, times, years }) => [iso3, times, years]),
		expected: grouped(atlas.chairs, ({ iso3 }) => iso3)
			.map(([iso3, chairs]) => ({ iso3, years: chairs.map(({ year }) => year).sort() }))
			.sort((a, b) => b.years.length - a.years.length || byText(a.iso3, b.iso3))
			.map(({ iso3, years }) => [iso3, years.length, years.join(', ')])
	}),

	'summits-by-city': () => ({
		given: answer('summits-by-city').map(({ place, summits, first, last }) => [place, summits, first, last]),
		expected: grouped(atlas.summits, ({ place }) => place)
			.map(([place, summits]) => ({
				place,
				years: summits.map(({ start }) => String(yearOf(firstDay(start)))).sort()
			}))
			.sort((a, b) => b.years.length - a.years.length || byText(a.place, b.place))
			.map(({ place, years }) => [place, years.length, years[0], years.at(-1)])
	}),

	'unverified-by-kind': () => ({
		given: answer('unverified-by-kind').map(({ kind, facts, unverified, disputed }) => [
			kind,
			facts,
			unverified,
			disputed
		]),
		expected: grouped(factsOf(atlas), ({ kind }) => kind)
			.map(([kind, facts]) => ({
				kind,
				facts: facts.length,
				unverified: facts.filter(({ fact }) => trustOf(fact) === 'unverified').length,
				disputed: facts.filter(({ fact }) => trustOf(fact) === 'disputed').length
			}))
			.sort((a, b) => b.unverified - a.unverified || byText(a.kind, b.kind))
			.map(({ kind, facts, unverified, disputed }) => [kind, facts, unverified, disputed])
	})
};

describe('a ready query', () => {
	it.each(Object.entries(EXPECTED))('%s gives what the domain computes', (query, sides) => {
		const { given, expected } = sides();
		expect(given).toEqual(expected);
		expect(answer(query as ReadyQuery).length, 'rows').toBeGreaterThan(2);
	});
});
