import { describe, expect, it } from 'vitest';
import { HIT_LAYERS, pick } from './hit';
import { DRAW_ORDER } from '$lib/maplibre/style/order';
import { EMPTY } from '$lib/maplibre/test-fixture';
import type { MapState } from '../state/types';

const state: MapState = {
	...EMPTY,
	disputes: new Map([['quarrel', { phase: 'active', peak: 'active', drawn: 'active' }]]),
	places: new Map([['town', { total: 1, inYear: 0 }]])
};
const selectable = new Set(['AAA', 'MDV']);
const land = { layer: 'land', id: 'AAA' };
const area = { layer: 'dispute-area-armed', id: 'area', dispute: 'quarrel' };

describe('pick', () => {
	it('takes the topmost: a place before a dispute before a state', () => {
		const town = { layer: 'document-circle', id: 'town', distance: 3 };
		expect(pick([land, area, town], state, selectable)).toEqual({ kind: 'place', id: 'town' });
		expect(pick([land, area], state, selectable)).toEqual({ kind: 'dispute', id: 'quarrel' });
		expect(pick([land], state, selectable)).toEqual({ kind: 'state', id: 'AAA' });
	});

	it('takes the nearest of several points', () => {
		const features = [
			{ layer: 'document-circle', id: 'town', distance: 9 },
			{ layer: 'small-land', id: 'MDV', distance: 2 }
		];
		expect(pick(features, state, selectable)).toEqual({ kind: 'state', id: 'MDV' });
	});

	it('falls through what the state does not draw', () => {
		const features = [{ layer: 'document-circle', id: 'village', distance: 0 }, area, land];
		expect(pick(features, { ...state, disputes: new Map() }, selectable)).toEqual({
			kind: 'state',
			id: 'AAA'
		});
	});

	it('is null at sea and on states without a page', () => {
		expect(pick([], state, selectable)).toBeNull();
		expect(pick([{ layer: 'land', id: 'FRA' }], state, selectable)).toBeNull();
	});

	it('asks layers that exist', () => {
		const drawn = new Set<string>(DRAW_ORDER.map(({ id }) => id));
		for (const layer of HIT_LAYERS) expect(drawn).toContain(layer);
	});
});
