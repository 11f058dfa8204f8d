import { describe, expect, it } from 'vitest';
import { atlas, coreOf, moreOf } from '$lib/data';
import { firstDay, snapshotOfYear, STATUSES, yearsOf, type Status } from '$lib/domain';
import { MAP_LAYERS } from '$lib/map/types';
import { mapStateOf } from '$lib/map/map-state';

const years = yearsOf(atlas);
const core = coreOf(atlas);
const of = (year: number) => snapshotOfYear(core, year);
const withStatus = (year: number, status: Status) =>
	of(year)
		.states.filter((state) => state.status === status)
		.map(({ iso3 }) => iso3);

describe.each(years)('the snapshot of %i', (year) => {
	it('says what the intervals of the record say, read once more day by day', () => {
		const snapshot = of(year);
		const day = year === years.at(-1) ? atlas.reviewed : `${year}-12-31`;
		const expected = atlas.statuses
			.filter(({ start, end }) => firstDay(start) <= day && !(end && firstDay(end) <= day))
			.map(({ iso3, status }) => `${iso3} ${status}`)
			.sort();
		expect(snapshot.states.map(({ iso3, status }) => `${iso3} ${status}`)).toEqual(expected);
		expect(new Set(snapshot.states.map(({ iso3 }) => iso3)).size).toBe(snapshot.states.length);
	});

	it('is the year before with its changes applied', () => {
		const before = year === years[0] ? [] : of(year - 1).states;
		const statuses = new Map(before.map(({ iso3, status }) => [iso3, status]));
		for (const { iso3, from, to } of of(year).changes) {
			expect(statuses.get(iso3) ?? null).toBe(from);
			if (to) statuses.set(iso3, to);
			else statuses.delete(iso3);
		}
		expect(Object.fromEntries(statuses)).toEqual(
			Object.fromEntries(of(year).states.map(({ iso3, status }) => [iso3, status]))
		);
	});

	it('counts what it lists', () => {
		const { totals, states, documents, places } = of(year);
		for (const status of STATUSES) {
			expect(totals[status] ?? 0).toBe(states.filter((state) => state.status === status).length);
		}
		const placed = documents.filter(({ place }) => place !== null);
		expect(places.reduce((sum, { inYear }) => sum + inYear, 0)).toBe(placed.length);
	});

	it('is the same from the core that the browser has as from the whole record', () => {
		expect(snapshotOfYear({ ...core, ...moreOf(atlas) }, year)).toEqual(snapshotOfYear(atlas, year));
	});

	it('is what the map draws, layer by layer', () => {
		const snapshot = of(year);
		const { states, disputes, places } = mapStateOf(snapshot, new Set(MAP_LAYERS));
		expect([...states.keys()].sort()).toEqual(snapshot.states.map(({ iso3 }) => iso3));
		expect([...places].map(([place, counts]) => ({ place, ...counts }))).toEqual(
			snapshot.places.map(({ place, total, inYear }) => ({ place, total, inYear }))
		);
		expect([...disputes.keys()]).toEqual(
			snapshot.disputes.filter(({ peak }) => peak !== 'settled').map(({ id }) => id)
		);
		expect(mapStateOf(snapshot, new Set()).states.size).toBe(0);
	});
});

describe('awkward years', () => {
	const totals = (year: number) => of(year).totals;

	it('2000 and 2001: five states, then six founders on 15 June', () => {
		expect(totals(2000)).toEqual({ 'shanghai-five': 5 });
		expect(of(2000).events).toMatchObject([{ iso3: 'UZB', kind: 'guest', date: '2000-07-05' }]);
		expect(totals(2001)).toEqual({ member: 6 });
		expect(of(2001).changes.map(({ iso3, date, from }) => [iso3, date, from])).toEqual([
			['CHN', '2001-06-15', 'shanghai-five'],
			['KAZ', '2001-06-15', 'shanghai-five'],
			['KGZ', '2001-06-15', 'shanghai-five'],
			['RUS', '2001-06-15', 'shanghai-five'],
			['TJK', '2001-06-15', 'shanghai-five'],
			['UZB', '2001-06-15', null]
		]);
	});

	it('2004 and 2005: the first observers', () => {
		expect(withStatus(2004, 'observer')).toEqual(['MNG']);
		expect(withStatus(2005, 'observer')).toEqual(['IND', 'IRN', 'MNG', 'PAK']);
	});

	it('2009 to 2013: a status granted is not a status held', () => {
		expect(totals(2009)).toEqual({ member: 6, observer: 4 });
		expect(
			of(2009)
				.events.filter(({ kind }) => kind === 'granted')
				.map(({ iso3 }) => iso3)
		).toEqual(['BLR', 'LKA']);
		expect(withStatus(2010, 'dialogue-partner')).toEqual(['BLR', 'LKA']);
		expect(withStatus(2012, 'observer')).toContain('AFG');
		expect(withStatus(2012, 'dialogue-partner')).not.toContain('TUR');
		expect(withStatus(2013, 'dialogue-partner')).toContain('TUR');
	});

	it('2015: Belarus becomes an observer; the four granted partners only start with their memoranda', () => {
		expect(of(2015).changes.find(({ iso3 }) => iso3 === 'BLR')).toMatchObject({
			from: 'dialogue-partner',
			to: 'observer'
		});
		expect(withStatus(2015, 'dialogue-partner')).toEqual(['KHM', 'LKA', 'TUR']);
		expect(totals(2016)).toEqual({ member: 6, observer: 6, 'dialogue-partner': 6 });
	});

	it('2017: India and Pakistan, from observer to member on 9 June', () => {
		expect(of(2017).changes).toEqual(
			['IND', 'PAK'].map((iso3) => ({
				date: '2017-06-09',
				precision: 'day',
				iso3,
				from: 'observer',
				to: 'member'
			}))
		);
		expect(totals(2017)).toEqual({ member: 8, observer: 4, 'dialogue-partner': 6 });
	});

	it('2021: Afghanistan keeps its status and does not exercise it', () => {
		expect(of(2020).states.find(({ iso3 }) => iso3 === 'AFG')).not.toHaveProperty('inactive');
		expect(of(2021).states.find(({ iso3 }) => iso3 === 'AFG')).toMatchObject({
			status: 'observer',
			inactive: true
		});
	});

	it('2022 to the running year', () => {
		expect(totals(2022)).toEqual({ member: 8, observer: 4, 'dialogue-partner': 9 });
		expect(totals(2023)).toEqual({ member: 9, observer: 3, 'dialogue-partner': 14 });
		expect(totals(2024)).toEqual({ member: 10, observer: 2, 'dialogue-partner': 14 });
		expect(totals(2025)).toEqual({ member: 10, 'sco-partner': 17 });
		expect(of(2025).changes).toHaveLength(17);
		const running = of(Number(atlas.reviewed.slice(0, 4)));
		expect(running.asOf).toBe(atlas.reviewed);
		expect(running.totals).toEqual({ member: 10, 'sco-partner': 17 });
	});
});
