import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../domain/types/snapshot-types';
import { drawnPhase, mapStateOf } from './map-state';
import { MAP_LAYERS, type MapLayer } from './types';

const ALL = new Set(MAP_LAYERS);

const snapshot: Snapshot = {
	year: 2021,
	misplaced: [],
	asOf: '2021-12-31',
	states: [
		{ iso3: 'AAA', status: 'member', since: '2001-06-15' },
		{ iso3: 'BBB', status: 'observer', since: '2005-07-05', inactive: true }
	],
	changes: [],
	disputes: [
		{
			id: 'flared',
			parties: ['AAA', 'BBB'],
			dyads: [['AAA', 'BBB']],
			kinds: ['territorial'],
			phase: 'active',
			peak: 'armed'
		},
		{
			id: 'ended',
			parties: ['AAA', 'BBB'],
			dyads: [['AAA', 'BBB']],
			kinds: ['water'],
			phase: 'settled',
			peak: 'active'
		},
		{
			id: 'long-over',
			parties: ['AAA', 'BBB'],
			dyads: [['AAA', 'BBB']],
			kinds: ['water'],
			phase: 'settled',
			peak: 'settled'
		}
	],
	phaseChanges: [],
	documents: [],
	places: [
		{ place: 'town', total: 3, inYear: 1, contextTotal: 2, contextInYear: 1 },
		{ place: 'village', total: 1, inYear: 0, contextTotal: 0, contextInYear: 0 }
	],
	events: [],
	summits: [],
	totals: { member: 1, observer: 1 }
};

describe('drawnPhase', () => {
	it('shows the highest phase of the year', () => {
		expect(drawnPhase({ phase: 'active', peak: 'armed' })).toBe('armed');
		expect(drawnPhase({ phase: 'latent', peak: 'latent' })).toBe('latent');
	});

	it('shows what ended the year settled as settled, whatever came before', () => {
		expect(drawnPhase({ phase: 'settled', peak: 'armed' })).toBe('settled');
	});

	it('leaves out what was settled before the year', () => {
		expect(drawnPhase({ phase: 'settled', peak: 'settled' })).toBeNull();
	});
});

describe('mapStateOf', () => {
	it('carries statuses, drawn disputes and places', () => {
		const state = mapStateOf(snapshot, ALL);
		expect([...state.states]).toEqual([
			['AAA', { status: 'member', inactive: false }],
			['BBB', { status: 'observer', inactive: true }]
		]);
		expect([...state.disputes]).toEqual([
			['flared', { phase: 'active', peak: 'armed', drawn: 'armed' }],
			['ended', { phase: 'settled', peak: 'active', drawn: 'settled' }]
		]);
		expect([...state.places]).toEqual([
			['town', { total: 3, inYear: 1 }],
			['village', { total: 1, inYear: 0 }]
		]);
	});

	it('says of a border how far it has come, and with the layer of disputes off as long as it is not settled', () => {
		const bordering: Snapshot = {
			...snapshot,
			disputes: (['not-agreed', 'partly-agreed', 'treaty-signed', 'treaty'] as const).map((stage) => ({
				...snapshot.disputes[0]!,
				id: stage,
				border: { stage, since: stage === 'not-agreed' ? null : '2011' },
				...(stage === 'not-agreed' && { ceasefireLineEnded: true as const })
			}))
		};
		const on = mapStateOf(bordering, ALL).lines;
		expect(on.get('treaty')).toEqual({ border: { stage: 'treaty', since: '2011' } });
		expect(on.get('not-agreed')).toEqual({
			border: { stage: 'not-agreed', since: null },
			ceasefireLineEnded: true
		});
		const off = mapStateOf(bordering, new Set()).lines;
		expect([...off.keys()]).toEqual(['not-agreed', 'partly-agreed', 'treaty-signed']);
		expect(off.get('not-agreed')).toEqual(on.get('not-agreed'));
	});

	it('shows the claim of the party that is asked for, with the layer of disputes', () => {
		expect(mapStateOf(snapshot, ALL).claim).toBeNull();
		expect(mapStateOf(snapshot, ALL, null, 'IND').claim).toBe('IND');
		expect(mapStateOf(snapshot, new Set(['status']), null, 'IND').claim).toBeNull();
	});

	it.each([
		['status', 'states'],
		['disputes', 'disputes']
	] as const)('leaves %s empty when it is off, and nothing else', (layer, key) => {
		const full = mapStateOf(snapshot, ALL);
		const part = mapStateOf(snapshot, new Set(MAP_LAYERS.filter((each) => each !== layer)));
		expect(part[key].size).toBe(0);
		expect({ ...part, [key]: full[key] }).toEqual(full);
	});

	it('counts documents on the subject and those that are context, each if its layer is on', () => {
		const places = (...layers: MapLayer[]) => [...mapStateOf(snapshot, new Set(layers)).places];
		expect(places('documents')).toEqual([
			['town', { total: 1, inYear: 0 }],
			['village', { total: 1, inYear: 0 }]
		]);
		expect(places('context')).toEqual([['town', { total: 2, inYear: 1 }]]);
		expect(places('documents', 'context')).toEqual([
			['town', { total: 3, inYear: 1 }],
			['village', { total: 1, inYear: 0 }]
		]);
		expect(places()).toEqual([]);
	});
});
