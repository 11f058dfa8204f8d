import { describe, expect, it } from 'vitest';
import { lastYear, snapshotOfYear, yearsOf } from './snapshot';
import type { AtlasCore } from '../types/core-types';

const seen = { confidence: 'seen' as const };
const interval = { end: null, decided: null, opened: null, ...seen };
const act = (date: string, place?: string) => ({ date, ...(place ? { place } : {}) });

/** Three made-up states: founder, one that rises and leaves, a partner known by year only. */
const atlas: AtlasCore = {
	version: '1.0.0',
	misplaced: [],
	reviewed: '2004-05-20',
	states: ['XAA', 'XBB', 'XCC'].map((iso3) => ({ iso3, name: { en: iso3 }, ...seen })),
	statuses: [
		{ ...interval, iso3: 'XAA', status: 'shanghai-five', start: '1996-04-26', end: '2001-06-15' },
		{ ...interval, iso3: 'XAA', status: 'member', start: '2001-06-15' },
		{ ...interval, iso3: 'XBB', status: 'observer', start: '2002-06-07', end: '2003-05-29' },
		{
			...interval,
			iso3: 'XBB',
			status: 'member',
			start: '2003-05-29',
			end: '2004-05-01',
			opened: '2002-12-01'
		},
		{
			...interval,
			iso3: 'XCC',
			status: 'dialogue-partner',
			start: '2002',
			decided: '2001-09-14',
			inactive: { since: '2003-09' }
		}
	],
	events: [{ id: 'guest', iso3: 'XBB', date: '2000-07-05', kind: 'guest', ...seen }],
	places: [{ id: 'a', name: { en: 'A' }, iso3: 'XAA', position: [70, 40], ...seen }],
	summits: [
		{
			id: 's',
			series: 'heads-of-state',
			number: 1,
			start: '2003-05-28',
			end: '2003-05-29',
			place: 'a',
			...seen
		}
	],
	documents: [
		{
			id: 'signed',
			title: { en: 'Signed' },
			type: 'treaty',
			context: false,
			acts: {
				adopted: act('2001-01-01', 'a'),
				signed: act('2001-06-15', 'a')
			},
			signatories: ['XAA'],
			...seen
		},
		{
			id: 'adopted',
			title: { en: 'Adopted' },
			type: 'declaration',
			context: false,
			acts: { adopted: act('2003-05-29', 'a'), signed: null },
			signatories: [],
			...seen
		},
		{
			id: 'nowhere',
			title: { en: 'Nowhere' },
			type: 'protocol',
			context: true,
			acts: { adopted: null, signed: act('2003-05-29') },
			signatories: [],
			...seen
		},
		{
			id: 'later',
			title: { en: 'Later' },
			type: 'protocol',
			context: true,
			acts: { adopted: null, signed: act('2004-11-01', 'a') },
			signatories: [],
			...seen
		}
	],
	disputes: [
		{
			id: 'd',
			title: { en: 'D' },
			parties: ['XAA', 'XBB'],
			kinds: ['territorial'],
			points: [],
			agreements: [],
			phases: [
				{ from: '1998', phase: 'latent', ...seen },
				{ from: '2001-03-02', phase: 'armed', ...seen },
				{ from: '2001-04', phase: 'active', ...seen },
				{ from: '2002-01-01', phase: 'active', ...seen },
				{ from: '2003-07-01', phase: 'settled', ...seen }
			]
		}
	]
};

describe('the snapshot of a year', () => {
	it('shows the statuses of 31 December, with their start', () => {
		expect(snapshotOfYear(atlas, 2000).states).toEqual([
			{ iso3: 'XAA', status: 'shanghai-five', since: '1996-04-26' }
		]);
		expect(snapshotOfYear(atlas, 2001).states).toEqual([
			{ iso3: 'XAA', status: 'member', since: '2001-06-15' }
		]);
		expect(snapshotOfYear(atlas, 2002).states).toEqual([
			{ iso3: 'XAA', status: 'member', since: '2001-06-15' },
			{ iso3: 'XBB', status: 'observer', since: '2002-06-07' },
			{ iso3: 'XCC', status: 'dialogue-partner', since: '2002' }
		]);
		expect(snapshotOfYear(atlas, 2003).totals).toEqual({ member: 2, 'dialogue-partner': 1 });
	});

	it('shows the running year on the day of the last review, and not what comes after it', () => {
		const snapshot = snapshotOfYear(atlas, 2004);
		expect(snapshot.asOf).toBe('2004-05-20');
		expect(snapshot.documents).toEqual([]);
		expect(snapshot.places).toEqual([{ place: 'a', total: 2, inYear: 0, contextTotal: 0, contextInYear: 0 }]);
	});

	it('lists changes of status, a rise as one change and a departure as one to none', () => {
		expect(snapshotOfYear(atlas, 2003).changes).toEqual([
			{ date: '2003-05-29', precision: 'day', iso3: 'XBB', from: 'observer', to: 'member' }
		]);
		expect(snapshotOfYear(atlas, 2004).changes).toEqual([
			{ date: '2004-05-01', precision: 'day', iso3: 'XBB', from: 'member', to: null }
		]);
		expect(snapshotOfYear(atlas, 2002).changes).toContainEqual({
			date: '2002',
			precision: 'year',
			iso3: 'XCC',
			from: null,
			to: 'dialogue-partner'
		});
	});

	it('keeps apart what is no change of status: guest, grant, opening, inactivity', () => {
		expect(snapshotOfYear(atlas, 2000).events).toMatchObject([{ iso3: 'XBB', kind: 'guest' }]);
		expect(snapshotOfYear(atlas, 2000).changes).toEqual([]);
		expect(snapshotOfYear(atlas, 2001).events).toMatchObject([{ iso3: 'XCC', kind: 'granted' }]);
		expect(snapshotOfYear(atlas, 2002).events).toMatchObject([{ iso3: 'XBB', kind: 'procedure-opened' }]);
		const { events, states } = snapshotOfYear(atlas, 2003);
		expect(events).toMatchObject([{ iso3: 'XCC', kind: 'inactive' }]);
		expect(states.find(({ iso3 }) => iso3 === 'XCC')).toMatchObject({ inactive: true });
	});

	it('dates a document by its signature, else by its adoption', () => {
		expect(snapshotOfYear(atlas, 2001).documents).toEqual([
			{ id: 'signed', type: 'treaty', signed: '2001-06-15', precision: 'day', place: 'a', act: 'signed' }
		]);
		expect(snapshotOfYear(atlas, 2003).documents.map(({ id, act, place }) => [id, act, place])).toEqual([
			['adopted', 'adopted', 'a'],
			['nowhere', 'signed', null]
		]);
		expect(snapshotOfYear(atlas, 2003).places).toEqual([
			{ place: 'a', total: 2, inYear: 1, contextTotal: 0, contextInYear: 0 }
		]);
	});

	it.each([
		[1997, undefined, undefined],
		[1998, 'latent', 'latent'],
		[2001, 'active', 'armed'],
		// The armed phase ended before; the active one that ends on New Year's Day does not count either.
		[2002, 'active', 'active'],
		[2003, 'settled', 'active'],
		[2004, 'settled', 'settled']
	])('of a dispute counts the last phase and the peak: %i', (year, phase, peak) => {
		const [dispute] = snapshotOfYear(atlas, year).disputes;
		expect(dispute?.phase).toBe(phase);
		expect(dispute?.peak).toBe(peak);
	});

	it('does not call two stretches of the same phase a change', () => {
		expect(snapshotOfYear(atlas, 2002).phaseChanges).toEqual([]);
		expect(snapshotOfYear(atlas, 2001).phaseChanges.map(({ from, to }) => [from, to])).toEqual([
			['latent', 'armed'],
			['armed', 'active']
		]);
	});

	it('covers 1996 to the year of the review and nothing else', () => {
		expect(lastYear(atlas)).toBe(2004);
		expect(yearsOf(atlas)).toHaveLength(9);
		for (const year of [1995, 2005, 2001.5, NaN]) {
			expect(() => snapshotOfYear(atlas, year)).toThrow(/covers 1996 to 2004/);
		}
	});
});
