import { describe, expect, it } from 'vitest';
import { areMembers, dyadLife, dyadsWithLife, joinedLater } from './dyad-life';
import { dyadId } from './dyads';
import { snapshotOfYear, yearsOf } from './snapshot';
import type { Dyad } from '../types/dispute-types';
import { yearOf } from './dates';
import { atlas } from '$record';

const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
const lifeOf = (...dyad: Dyad) => dyadLife(atlas, snapshots, dyad);
const fights = (...dyad: Dyad) =>
	lifeOf(...dyad).armed.map(({ from, statuses }) => [yearOf(from), ...statuses]);

describe('the life of a pair of states', () => {
	it('knows who was a member when India and Pakistan fought', () => {
		expect(fights('IND', 'PAK')).toEqual([
			[1999, null, null],
			[2016, 'observer', 'observer'],
			[2019, 'member', 'member'],
			[2025, 'member', 'member']
		]);
		expect(lifeOf('IND', 'PAK').bothMembers).toEqual({ first: 2017, last: 2026 });
	});

	it('knows that Kyrgyzstan and Tajikistan fought as members', () => {
		expect(fights('KGZ', 'TJK')).toEqual([2014, 2021, 2022].map((year) => [year, 'member', 'member']));
	});

	it('leaves out what was over before the first year, and fights of other pairs', () => {
		expect(fights('CHN', 'RUS')).toEqual([]);
		expect(fights('CHN', 'IND')).toEqual([[2020, 'member', 'member']]);
		expect(lifeOf('CHN', 'PAK').disputes).toEqual([]);
	});

	it('says where the record has nothing between two states', () => {
		expect(lifeOf('EGY', 'KHM')).toMatchObject({
			disputes: [],
			armed: [],
			documents: { all: 0, inDispute: 0 },
			exercises: 0,
			bothMembers: null
		});
	});

	it('counts the documents of all pairs as the record does', () => {
		for (const [a, b] of dyadsWithLife(atlas)) {
			const ids = atlas.documents
				.filter(({ signatories }) => signatories.includes(a) && signatories.includes(b))
				.map(({ id }) => id);
			const { years, documents } = lifeOf(a, b);
			expect(years.flatMap((year) => year.documents).sort(), `${a}-${b}`).toEqual(ids.sort());
			expect(documents.all).toBe(ids.length);
			const inDispute = years.filter(({ worst }) => worst === 'active' || worst === 'armed');
			expect(documents.inDispute).toBe(inDispute.flatMap((year) => year.documents).length);
		}
	});

	it('tells of a fight in each year that a snapshot calls armed, and of no other', () => {
		for (const dyad of dyadsWithLife(atlas)) {
			const { years, armed } = lifeOf(...dyad);
			const inFight = years.filter(({ year }) =>
				armed.some(({ from, to }) => yearOf(from) <= year && (to === null || year <= yearOf(to)))
			);
			const isArmed = years.filter(({ worst }) => worst === 'armed');
			for (const { year } of isArmed)
				expect(
					inFight.map((one) => one.year),
					dyadId(dyad)
				).toContain(year);
			expect(inFight.length === 0, dyadId(dyad)).toBe(isArmed.length === 0);
		}
	});

	it('takes for a pair of members only two members', () => {
		expect(areMembers(['member', 'member'])).toBe(true);
		expect(areMembers(['member', 'observer'])).toBe(false);
		expect(areMembers(['shanghai-five', 'shanghai-five'])).toBe(false);
	});
});

describe('what a state joined later', () => {
	it('is told of a pair of which one signed and the other joined, not of two that signed', () => {
		const ofPair = (...dyad: Dyad) => joinedLater(atlas, dyad).map(({ document }) => document.id);
		expect(ofPair('IND', 'PAK')).toContain('2002-charter');
		expect(ofPair('CHN', 'IND')).toContain('2002-charter');
		expect(ofPair('CHN', 'KAZ')).toEqual([]);
	});
});

describe('the pairs with a life', () => {
	it('are those of all states that ever had a status, and parties of a dispute without one', () => {
		const ids = dyadsWithLife(atlas).map(dyadId);
		const codes = new Set(atlas.statuses.map(({ iso3 }) => iso3));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBe((codes.size * (codes.size - 1)) / 2 + 1);
		expect(ids).toContain('TKM-UZB');
	});
});
