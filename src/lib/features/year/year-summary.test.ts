import { expect, it } from 'vitest';
import type { Snapshot } from '$lib/domain/types/snapshot-types';
import { yearSummary } from './year-summary';

const snapshot: Snapshot = {
	year: 2001,
	misplaced: [],
	asOf: '2001-12-31',
	states: [{ iso3: 'CHN', status: 'member', since: '2001-06-15' }],
	changes: [{ date: '2001-06-15', precision: 'day', iso3: 'CHN', from: 'shanghai-five', to: 'member' }],
	disputes: [
		{
			id: 'a-b',
			parties: ['AAA', 'BBB'],
			dyads: [['AAA', 'BBB']],
			kinds: ['territorial'],
			phase: 'active',
			peak: 'armed'
		}
	],
	phaseChanges: [
		{ date: '2001-02', precision: 'month', id: 'a-b', from: 'active', to: 'armed' },
		{ date: '2001-03', precision: 'month', id: 'a-b', from: 'armed', to: 'active' },
		{ date: '2001-05', precision: 'month', id: 'a-b', from: 'active', to: 'armed' },
		{ date: '2001-06', precision: 'month', id: 'c-d', from: null, to: 'latent' }
	],
	documents: [
		{ id: 'x', signed: '2001', precision: 'year', type: 'treaty', place: null, act: 'signed' },
		{ id: 'y', signed: '2001', precision: 'year', type: 'plan', place: null, act: 'adopted' }
	],
	places: [],
	events: [],
	summits: [{ id: 's', start: '2001-06-14', end: '2001-06-15', place: 'shanghai' }],
	totals: { member: 1 }
};

it('counts what the chart marks, a dispute once however often it turned armed', () => {
	expect(yearSummary(snapshot)).toEqual({
		year: 2001,
		totals: { member: 1 },
		documents: 2,
		flareUps: 1,
		changes: 1
	});
});

it('counts no flare-up where a dispute was armed all along', () => {
	expect(yearSummary({ ...snapshot, phaseChanges: [] }).flareUps).toBe(0);
});
