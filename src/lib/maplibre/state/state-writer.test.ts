import { beforeEach, describe, expect, it } from 'vitest';
import { featureStatesOf, indexOf, indexOfRivers } from './feature-states';
import { riverSource, sourcesOf } from '../source/sources';
import { markedFeatures, StateWriter } from './state-writer';
import { EMPTY, INPUTS, RIVERS_FIXTURE } from '../test-fixture';
import type { MapState } from '$lib/scene/state/types';
import type { Phase } from '$lib/domain/types/dispute-types';

const index = indexOf(sourcesOf(INPUTS));
const withRivers = { ...index, ...indexOfRivers({ rivers: riverSource(RIVERS_FIXTURE) }) };
const shown = new Map<string, object>();
/** Merges like MapLibre does, and knows no other call. */
const map = {
	setFeatureState({ source, id }: { source: string; id?: string | number }, state: object) {
		const key = `${source}/${id}`;
		shown.set(key, { ...shown.get(key), ...state });
		return this as never;
	}
};

/** No comparison. */
const PLAIN = { differs: false, paled: false };

const state: MapState = {
	...EMPTY,
	states: new Map([
		['AAA', { status: 'member', inactive: false }],
		['BBB', { status: 'observer', inactive: true }]
	]),
	disputes: new Map([['quarrel', { phase: 'active', peak: 'armed', drawn: 'armed' }]]),
	lines: new Map([
		['frontier', { border: { stage: 'not-agreed', since: null } }],
		['quarrel', { ceasefireLineEnded: true }]
	]),
	claim: 'BBB',
	places: new Map([['town', { total: 3, inYear: 1 }]])
};

it('outlines the states that differ between two years, and pales the others', () => {
	const differing = featureStatesOf({ ...state, differs: new Set(['AAA']) }, index).get('states');
	expect(differing?.get('AAA')).toMatchObject({ differs: true, paled: false });
	expect(differing?.get('BBB')).toMatchObject({ differs: false, paled: true });
	const [[id, quarrel]] = [...state.disputes] as [
		[string, { phase: 'armed'; peak: 'armed'; drawn: 'armed' }]
	];
	const faint = featureStatesOf({ ...state, disputes: new Map([[id, { ...quarrel, faint: true }]]) }, index);
	expect(faint.get('disputed')?.get('area')).toEqual({ phase: 'armed', faint: true });
});

describe('StateWriter', () => {
	beforeEach(() => shown.clear());

	it('writes the state of every feature', () => {
		new StateWriter(map, index).show(state);
		expect(Object.fromEntries(shown)).toEqual({
			'states/AAA': { status: 'member', inactive: false, ...PLAIN },
			'states/BBB': { status: 'observer', inactive: true, ...PLAIN },
			'states/CCC': { status: null, inactive: false, ...PLAIN },
			'states/DDD': { status: null, inactive: false, ...PLAIN },
			'outlines/AAA': { status: 'member', inactive: false, ...PLAIN },
			'outlines/BBB': { status: 'observer', inactive: true, ...PLAIN },
			'outlines/DDD': { status: null, inactive: false, ...PLAIN },
			'small/AAA': { status: 'member', inactive: false, ...PLAIN },
			'names/AAA': { status: 'member', inactive: false, ...PLAIN },
			'names/BBB': { status: 'observer', inactive: true, ...PLAIN },
			'disputed/area': { phase: 'armed', faint: false },
			'dispute-points/quarrel:0': { phase: 'armed', faint: false },
			'arcs/dam AAA-BBB': { phase: null, faint: false },
			'claims/BBB': { shown: true },
			'lines/AAA-BBB': { phase: null, faint: false, inside: true, now: 'not-agreed' },
			'lines/BBB-CCC': { phase: 'armed', faint: false, inside: false, now: null },
			'lines/BBB-CCC:ceasefire-line': { phase: 'armed', faint: false, inside: false, now: 'former-boundary' },
			'places/town': { total: 3, inYear: 1 },
			'places/village': { total: 0, inYear: 0 },
			'document-steps/town:2': { shown: false, inYear: true },
			'document-steps/town:3': { shown: true, inYear: true },
			'document-steps/town:4': { shown: false, inYear: true },
			'line-labels/AAA-BBB': { now: 'not-agreed' },
			'line-labels/BBB-CCC': { now: null },
			'misplaced/town village': { shown: false }
		});
	});

	it('writes only what changed', () => {
		const writer = new StateWriter(map, index);
		writer.show(state);
		const before = writer.calls;
		writer.show({ ...state });
		expect(writer.calls).toBe(before);
		shown.clear();
		writer.show({ ...state, places: new Map([['town', { total: 4, inYear: 1 }]]) });
		expect([...shown.keys()].sort()).toEqual([
			'document-steps/town:3',
			'document-steps/town:4',
			'places/town'
		]);
		expect(writer.calls).toBe(before + 3);
	});

	it('takes everything back', () => {
		const writer = new StateWriter(map, index);
		writer.show(state);
		writer.show(EMPTY);
		expect(shown.get('states/AAA')).toEqual({ status: null, inactive: false, ...PLAIN });
		expect(shown.get('lines/BBB-CCC')).toEqual({ phase: null, faint: false, inside: false, now: null });
		expect(shown.get('document-steps/town:3')).toEqual({ shown: false, inYear: false });
	});

	it('moves marks and keeps them apart', () => {
		const writer = new StateWriter(map, index);
		writer.mark('selected', { kind: 'state', id: 'AAA' });
		writer.mark('hover', { kind: 'dispute', id: 'quarrel' });
		writer.mark('selected', { kind: 'document', id: 'paper', place: 'town', misplaced: [] });
		expect(shown.get('outlines/AAA')).toEqual({ selected: false });
		expect(shown.get('places/town')).toEqual({ selected: true });
		expect(shown.get('lines/BBB-CCC')).toEqual({ hover: true });
		writer.mark('hover', null);
		expect(shown.get('lines/BBB-CCC')).toEqual({ hover: false });
	});

	it('writes states and marks again after a lost context, also those of the meantime', () => {
		const writer = new StateWriter(map, index);
		writer.show(state);
		writer.mark('selected', { kind: 'state', id: 'BBB' });
		writer.paused = true;
		shown.clear();
		writer.show({ ...state, places: new Map([['town', { total: 4, inYear: 0 }]]) });
		writer.mark('hover', { kind: 'place', id: 'town' });
		expect(shown.size).toBe(0);
		writer.resume();
		expect(shown.get('states/BBB')).toEqual({ status: 'observer', inactive: true, ...PLAIN });
		expect(shown.get('outlines/BBB')).toEqual({
			status: 'observer',
			inactive: true,
			...PLAIN,
			selected: true
		});
		expect(shown.get('places/town')).toEqual({ total: 4, inYear: 0, hover: true });
	});
});

describe('markedFeatures', () => {
	it('marks a state by its outline and its circle', () => {
		expect(markedFeatures({ kind: 'state', id: 'AAA' }, index)).toEqual([
			{ source: 'outlines', id: 'AAA' },
			{ source: 'small', id: 'AAA' }
		]);
	});

	it('marks all of a dispute', () => {
		expect(markedFeatures({ kind: 'dispute', id: 'quarrel' }, index)).toEqual([
			{ source: 'disputed', id: 'area' },
			{ source: 'dispute-points', id: 'quarrel:0' },
			{ source: 'lines', id: 'BBB-CCC:ceasefire-line' },
			{ source: 'lines', id: 'BBB-CCC' }
		]);
		expect(markedFeatures({ kind: 'dispute', id: 'dam' }, withRivers)).toEqual([
			{ source: 'arcs', id: 'dam AAA-BBB' },
			{ source: 'rivers', id: 'naryn' }
		]);
	});

	it('has rivers strong while a dispute about them is active or armed', () => {
		const strong = (phase: Phase) => {
			const disputes = new Map([['dam', { phase, peak: phase, drawn: phase }]]);
			return featureStatesOf({ ...EMPTY, disputes }, withRivers)
				.get('rivers')
				?.get('naryn');
		};
		expect(strong('armed')).toEqual({ strong: true });
		expect(strong('active')).toEqual({ strong: true });
		expect(strong('latent')).toEqual({ strong: false });
	});

	it('marks nothing for a document without a place', () => {
		expect(markedFeatures({ kind: 'document', id: 'paper', place: null, misplaced: [] }, index)).toEqual([]);
	});
});
