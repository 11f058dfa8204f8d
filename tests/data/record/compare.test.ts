import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/record/atlas';
import { differenceOf } from '../../../src/lib/domain/year/compare';
import { firstDay } from '../../../src/lib/domain/year/dates';
import { datingAct } from '../../../src/lib/domain/year/documents';
import { comparePhases } from '../../../src/lib/domain/year/phase-order';
import { snapshotOfYear, yearsOf } from '../../../src/lib/domain/year/snapshot';
import type { Snapshot } from '../../../src/lib/domain/types/snapshot-types';

const years = yearsOf(atlas);
const snapshots = new Map(years.map((year) => [year, snapshotOfYear(atlas, year)]));
const at = (year: number): Snapshot => snapshots.get(year)!;
const pairs = years.flatMap((a) => years.map((b): [number, number] => [a, b]));
const differences = new Map(pairs.map(([a, b]) => [`${a} ${b}`, differenceOf(atlas, a, b, at)]));
const difference = (a: number, b: number) => differences.get(`${a} ${b}`)!;
const forward = pairs.filter(([a, b]) => a <= b);

const statusesAt = (year: number) => new Map(at(year).states.map(({ iso3, status }) => [iso3, status]));
const phasesAt = (year: number) => new Map(at(year).disputes.map(({ id, phase }) => [id, phase]));
const openAt = (year: number) =>
	at(year)
		.disputes.filter(({ phase }) => phase !== 'settled')
		.map(({ id }) => id);
/** What changed, as `code from to`. */
const moves = (a: number, b: number) =>
	difference(a, b)
		.states.filter(({ from, to }) => from !== to)
		.map(({ iso3, from, to }): [string, [string | null, string | null]] => [iso3, [from, to]]);

describe('the difference between any two years', () => {
	it('is there for every pair', () => {
		expect(pairs).toHaveLength(years.length ** 2);
		expect(differences.size).toBe(pairs.length);
	});

	it('is the same whichever year comes first, and needs nothing but the record', () => {
		for (const [a, b] of pairs) expect(difference(b, a)).toEqual(difference(a, b));
		expect(differenceOf(atlas, 2017, 2005)).toEqual(difference(2005, 2017));
	});

	it('is empty between a year and itself', () => {
		for (const year of years) {
			const { before, after, unchanged, ...lists } = difference(year, year);
			expect(before).toBe(after);
			expect(unchanged.map(({ id }) => id)).toEqual(openAt(year));
			expect(Object.values(lists).flat(), String(year)).toEqual([]);
		}
	});

	it('leads from the statuses at the end of the one to those at the end of the other', () => {
		for (const [a, b] of forward) {
			const statuses = statusesAt(a);
			for (const { iso3, kind, from, to, changes } of difference(a, b).states) {
				expect(statuses.get(iso3) ?? null).toBe(from);
				if (to) statuses.set(iso3, to);
				else statuses.delete(iso3);
				const expected = from === to ? 'inactive' : !from ? 'joined' : !to ? 'left' : 'changed';
				expect(kind).toBe(expected);
				// The dated changes lead there too, one after the other.
				expect(changes.reduce((now, change) => (expect(change.from).toBe(now), change.to), from)).toBe(to);
			}
			expect(statuses).toEqual(statusesAt(b));
		}
	});

	it('names all changes of the years in between, but of a state that ended where it began', () => {
		for (const [a, b] of forward) {
			const { states } = difference(a, b);
			const ended = (iso3: string) =>
				statusesAt(a).get(iso3) === statusesAt(b).get(iso3) && !states.some((each) => each.iso3 === iso3);
			const union = years
				.filter((year) => year > a && year <= b)
				.flatMap((year) => at(year).changes)
				.filter(({ iso3 }) => !ended(iso3));
			const named = states.flatMap(({ changes }) => changes);
			expect(named).toHaveLength(union.length);
			expect(named).toEqual(expect.arrayContaining(union));
		}
	});

	it('says who stopped taking part', () => {
		for (const [a, b] of forward) {
			const inactive = (year: number) => at(year).states.filter((state) => state.inactive);
			const was = inactive(a).map(({ iso3 }) => iso3);
			const now = inactive(b).map(({ iso3 }) => iso3);
			expect(
				difference(a, b)
					.states.filter((state) => state.inactive)
					.map(({ iso3 }) => iso3)
			).toEqual(now.filter((iso3) => !was.includes(iso3)));
		}
		expect(difference(2020, 2022).states).toMatchObject([
			{ iso3: 'AFG', kind: 'inactive', from: 'observer', to: 'observer' },
			...difference(2020, 2022).states.slice(1)
		]);
	});

	it('puts two differences together', () => {
		for (const [a, b] of forward) {
			for (const c of years.filter((year) => year >= b)) {
				const composed = new Map(moves(a, b));
				for (const [iso3, [from, to]] of moves(b, c)) {
					const first = composed.get(iso3)?.[0];
					composed.set(iso3, [first === undefined ? from : first, to]);
				}
				for (const [iso3, [from, to]] of composed) if (from === to) composed.delete(iso3);
				expect(new Map([...composed].sort())).toEqual(new Map(moves(a, c)));
			}
		}
	});

	it('says of disputes what their phases say', () => {
		for (const [a, b] of forward) {
			const [was, is] = [phasesAt(a), phasesAt(b)];
			const found = new Map(difference(a, b).disputes.map((each) => [each.id, each]));
			for (const dispute of atlas.disputes) {
				const { id } = dispute;
				const [from, to] = [was.get(id) ?? null, is.get(id) ?? null];
				const one = found.get(id);
				if (one) expect([one.from, one.to]).toEqual([from, to]);
				const has = (kind: string) => one?.kinds.some((each) => each === kind) ?? false;
				const where = `${id} ${a} ${b}`;
				expect(has('opened'), where).toBe(from === null && to !== null);
				expect(has('settled'), where).toBe(from !== 'settled' && to === 'settled');
				expect(has('reopened'), where).toBe(from === 'settled' && to !== 'settled');
				// Armed in a year in between, read off the peaks, where it was not armed at the start.
				const peaks = years
					.filter((year) => year > a && year <= b)
					.map((year) => at(year).disputes.find((each) => each.id === id)?.peak);
				if (from !== 'armed') expect(has('flared'), where).toBe(peaks.includes('armed'));
				else {
					const again = dispute.phases.some(
						({ phase, from: date }, index) =>
							phase === 'armed' &&
							dispute.phases[index - 1]?.phase !== 'armed' &&
							firstDay(date) > at(a).asOf &&
							firstDay(date) <= at(b).asOf
					);
					expect(has('flared'), where).toBe(again);
				}
				const open = from !== null && from !== 'settled' && to !== null && to !== 'settled';
				expect(has('calmed'), where).toBe(open && comparePhases(to, from) < 0);
				expect(has('rose'), where).toBe(open && comparePhases(to, from) > 0 && !has('flared'));
				// Nothing is left unsaid.
				if (from !== to) expect(one, where).toBeDefined();
			}
		}
	});

	it('parts the open disputes into those that differ and those in the same phase at both ends', () => {
		for (const [a, b] of forward) {
			const { disputes, unchanged } = difference(a, b);
			const [was, is] = [phasesAt(a), phasesAt(b)];
			for (const { id, phase } of unchanged) expect([was.get(id), is.get(id)]).toEqual([phase, phase]);
			const both = [...disputes.filter(({ to }) => to !== 'settled'), ...unchanged].map(({ id }) => id);
			expect(both.sort(), `${a} ${b}`).toEqual(openAt(b).sort());
		}
	});

	it('lists the documents and summits dated after the end of the one, up to the end of the other', () => {
		for (const [a, b] of forward) {
			const inside = (date: string) => firstDay(date) > at(a).asOf && firstDay(date) <= at(b).asOf;
			const ids = atlas.documents
				.filter((document) => inside(datingAct(document)?.signed ?? '9999'))
				.map(({ id }) => id);
			const { documents, places, summits } = difference(a, b);
			expect(documents.map(({ id }) => id).sort()).toEqual([...ids].sort());
			expect(places.reduce((sum, { total }) => sum + total, 0)).toBe(
				documents.filter(({ place }) => place).length
			);
			for (const { place, total, contextTotal } of places) {
				const old = at(a).places.find((each) => each.place === place);
				const now = at(b).places.find((each) => each.place === place);
				expect(total).toBe((now?.total ?? 0) - (old?.total ?? 0));
				expect(contextTotal).toBe((now?.contextTotal ?? 0) - (old?.contextTotal ?? 0));
			}
			expect(summits.map(({ id }) => id).sort()).toEqual(
				atlas.summits
					.filter(({ start }) => inside(start))
					.map(({ id }) => id)
					.sort()
			);
		}
	});
});

describe('known differences', () => {
	it('India and Pakistan from observers to members', () => {
		expect(difference(2016, 2017).states.map(({ iso3, from, to }) => [iso3, from, to])).toEqual([
			['IND', 'observer', 'member'],
			['PAK', 'observer', 'member']
		]);
	});

	it('the merger of 2025 changes all whom it concerns', () => {
		const merged = difference(2024, 2025).states.filter(({ to }) => to === 'sco-partner');
		const concerned = at(2024).states.filter(
			({ status }) => status === 'observer' || status === 'dialogue-partner'
		);
		expect(merged.filter(({ from }) => from).map(({ iso3 }) => iso3)).toEqual(
			concerned.map(({ iso3 }) => iso3)
		);
	});
});
