import { describe, expect, it } from 'vitest';
import { affairsOf, atlas, coreOf, moreOf } from '$record';
import { AFFAIR_KINDS, firstDay, snapshotOfYear, STATUSES, yearOf, yearsOf, type Status } from '$lib/domain';
import { projectToSvg } from '$lib/geo/mercator';
import { SITE_ZOOMS, sitesOf } from '$lib/scene/state/sites';
import { MAP_LAYERS } from '$lib/scene/state/types';
import { allChangesOfYear } from '$lib/text/affair-changes';
import { DEFAULT_LAYERS } from '$lib/view/codec';
import { mapStateOf } from '$lib/scene/state/map-state';

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
		expect(snapshotOfYear({ ...core, ...affairsOf(atlas), ...moreOf(atlas) }, year)).toEqual(
			snapshotOfYear(atlas, year)
		);
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

describe.each(years)('the signs of %i', (year) => {
	const snapshot = snapshotOfYear(atlas, year);
	const state = mapStateOf(snapshot, new Set(MAP_LAYERS));

	it('are those of the seats, exercises and claims of the snapshot', () => {
		expect(
			[...state.seats]
				.flatMap(([place, { institutions }]) => institutions.map((id) => `${id} ${place}`))
				.sort()
		).toEqual(
			(snapshot.institutions ?? []).map(({ institution, place }) => `${institution} ${place}`).sort()
		);
		expect([...state.exercises]).toEqual(snapshot.exercises?.map(({ id }) => id));
		expect([...state.concerns.keys()]).toEqual(snapshot.concerns?.map(({ claim }) => claim));
	});

	it('are not there when their layers are off, or their part of the record is not loaded', () => {
		for (const none of [
			mapStateOf(snapshot, new Set(DEFAULT_LAYERS)),
			mapStateOf(of(year), new Set(MAP_LAYERS))
		]) {
			expect([none.seats.size, none.exercises.size, none.concerns.size]).toEqual([0, 0, 0]);
		}
	});

	it('count documents that are context only with their layer', () => {
		const without = mapStateOf(snapshot, new Set(DEFAULT_LAYERS)).places;
		for (const { place, total, inYear, contextTotal, contextInYear } of snapshot.places) {
			const counts = { total: total - contextTotal, inYear: inYear - contextInYear };
			expect(without.get(place) ?? { total: 0, inYear: 0 }).toEqual(counts);
			expect(state.places.get(place)).toEqual({ total, inYear });
		}
	});
});

describe('signs over the years', () => {
	const stateOf = (year: number) => mapStateOf(snapshotOfYear(atlas, year), new Set(MAP_LAYERS));
	const seatsOf = (year: number) =>
		[...stateOf(year).seats].map(([place, { institutions, working }]) => [
			place,
			institutions.length,
			working
		]);

	it('the anti-terrorist structure: planned in Bishkek, then in Tashkent, at work from 2004, like the Secretariat', () => {
		expect(seatsOf(2001)).toEqual([]);
		expect(seatsOf(2002)).toEqual([['bishkek', 1, false]]);
		expect(seatsOf(2003)).toEqual([['tashkent', 1, false]]);
		expect(seatsOf(2004)).toEqual([
			['tashkent', 1, true],
			['beijing', 1, true]
		]);
		expect(seatsOf(2025)).toEqual([
			['dushanbe', 1, false],
			['bishkek', 1, false],
			['tashkent', 2, true],
			['beijing', 1, true]
		]);
	});

	it('every exercise is in exactly one year', () => {
		const all = years.flatMap((year) => [...stateOf(year).exercises]);
		expect(all.sort()).toEqual(atlas.exercises.map(({ id }) => id).sort());
	});

	it('a claim without years is in every year, one about 2015 in that year only', () => {
		const undated = atlas.claims
			.filter(({ concern }) => concern && concern.from === null)
			.map(({ id }) => id);
		expect(undated.length).toBeGreaterThan(0);
		for (const year of years)
			expect([...stateOf(year).concerns.keys()]).toEqual(expect.arrayContaining(undated));
		const bangkok = atlas.claims.find(({ concern }) => concern?.title.en.includes('Bangkok'));
		expect(years.filter((year) => stateOf(year).concerns.has(bangkok?.id ?? ''))).toEqual([2015]);
	});

	it('the signature that the paper puts in Tashkent has its line in its year, or with its document', () => {
		expect(years.filter((year) => stateOf(year).misplaced.size > 0)).toEqual([2009]);
		expect([...stateOf(2009).misplaced]).toEqual(['tashkent moscow']);
		const selection = {
			kind: 'document' as const,
			id: '2009-afg-stmt',
			place: 'moscow',
			misplaced: atlas.misplaced
		};
		expect(mapStateOf(of(2020), new Set(), selection).misplaced.size).toBe(1);
	});

	it('what a page is about is on the map whatever layers are on', () => {
		const shown = (kind: 'institution' | 'exercise', id: string) =>
			mapStateOf(snapshotOfYear(atlas, 2010), new Set(), { kind, id });
		expect([...shown('institution', 'secretariat').seats.keys()]).toEqual(['beijing']);
		expect([...shown('exercise', 'peace-mission-2007').exercises]).toEqual(['peace-mission-2007']);
	});

	it('no two signs of a year and no circle lie on each other on a screen’s map of the region', () => {
		const sites = sitesOf(atlas);
		if (!sites) throw new Error('The whole record has no sites');
		const [perDegree, level] = [SITE_ZOOMS[1].perDegree, 1];
		const at = (position: [number, number], [right, down] = [0, 0]): [number, number] => {
			const [x, y] = projectToSvg(position).map((value) => (value / 8192) * 360 * perDegree) as [
				number,
				number
			];
			return [x + right, y + down];
		};
		const circles = atlas.places.map(({ position }) => ({ at: at(position), radius: 9 }));
		for (const year of years) {
			const state = stateOf(year);
			const signs = [
				...sites.seats.filter(({ id }) => state.seats.has(id)),
				...sites.exercises.filter(({ exercise }) => state.exercises.has(exercise)),
				...sites.concerns.filter(({ claims }) => claims.some((id) => state.concerns.has(id)))
			].map(({ position, shifts }) => ({ at: at(position, shifts[level]), radius: 6 }));
			for (const [index, sign] of signs.entries()) {
				for (const other of [...signs.slice(index + 1), ...circles]) {
					const apart = Math.hypot(sign.at[0] - other.at[0], sign.at[1] - other.at[1]);
					expect(apart, String(year)).toBeGreaterThan(sign.radius + other.radius);
				}
			}
		}
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

describe('applications, abstentions, relations and meetings', () => {
	const all = AFFAIR_KINDS.flatMap((kind) => atlas[`${kind}s`].map(({ id, date }) => ({ kind, id, date })));

	it('are each in the year of their date, and among its changes in the words of the record', () => {
		const told = years.flatMap((year) => {
			const snapshot = snapshotOfYear(atlas, year);
			const items = allChangesOfYear(snapshot, atlas).filter((item) => item.kind === 'affair');
			return (snapshot.affairs ?? []).map(({ kind, id }, index) => {
				const fact = atlas[`${kind}s`].find((each) => each.id === id);
				const item = items[index];
				expect(`${[...(item?.things ?? []).map(({ name }) => name), item?.phrase].join(' ').trim()}.`).toBe(
					fact?.what.en
				);
				return `${kind} ${id} ${year}`;
			});
		});
		expect(told.sort()).toEqual(all.map(({ kind, id, date }) => `${kind} ${id} ${yearOf(date)}`).sort());
	});

	it('lead from the state or the council that they are about', () => {
		const items = allChangesOfYear(snapshotOfYear(atlas, 2025), atlas);
		const things = items.filter((item) => item.kind === 'affair').map((item) => item.things[0]?.thing);
		expect(things).toContainEqual({ kind: 'state', id: 'IND' });
		expect(things).toContainEqual({ kind: 'institution', id: 'council-of-heads-of-government' });
	});

	it('are on the map at their places, councils apart from what else was done there', () => {
		const at = (year: number) => mapStateOf(snapshotOfYear(atlas, year), new Set(['meetings'])).meetings;
		expect([...at(2025)].map(([place, { ids, council }]) => [place, ids.length, council])).toEqual([
			['tianjin', 4, true],
			['qingdao', 1, false],
			['moscow', 1, true]
		]);
		expect(mapStateOf(snapshotOfYear(atlas, 2025), new Set(DEFAULT_LAYERS)).meetings.size).toBe(0);
	});
});
