import { beforeEach, describe, expect, it } from 'vitest';
import type { AtlasCore } from '$lib/domain/types/core-types';
import { search, searchIndex } from './search';
import { SearchState, type Find } from './search-state.svelte';

const core: AtlasCore = {
	version: '1.0.0',
	misplaced: [],
	reviewed: '2026-06-30',
	states: [
		{ iso3: 'IND', name: { en: 'India' }, confidence: 'memory' },
		{ iso3: 'KGZ', name: { en: 'Kyrgyzstan' }, confidence: 'memory' }
	],
	statuses: [],
	events: [],
	summits: [],
	places: [
		{ id: 'new-delhi', name: { en: 'New Delhi' }, iso3: 'IND', position: [77, 29], confidence: 'memory' }
	],
	documents: [],
	disputes: []
};

const index = searchIndex(core, 'en');
const find: Find = (query) => search(index, query);
let asked = 0;
let state: SearchState;

beforeEach(() => {
	asked = 0;
	state = new SearchState((put) => {
		asked += 1;
		put(find);
	});
});

const chosen = () => state.chosen?.id ?? null;

describe('what finds', () => {
	it('is loaded at the first focus and once only', () => {
		expect(asked).toBe(0);
		state.prepare();
		state.prepare();
		state.type('india');
		expect(asked).toBe(1);
	});

	it('finds what was typed meanwhile when it comes, and is asked for again until then', () => {
		const puts: ((find: Find) => void)[] = [];
		state = new SearchState((put) => void puts.push(put));
		state.prepare();
		state.type('in');
		state.type('india');
		expect([state.open, state.ready, state.results.length, puts.length]).toEqual([true, false, 0, 3]);
		puts[2]?.(find);
		expect([state.ready, state.results.map(({ id }) => id)]).toEqual([true, ['IND', 'new-delhi']]);
	});
});

describe('typing', () => {
	it('opens the list and reaches no result yet', () => {
		state.type('india');
		expect(state.open).toBe(true);
		expect(state.active).toBe(-1);
		expect(state.results.map(({ id }) => id)).toEqual(['IND', 'new-delhi']);
		expect(state.groups.map(({ kind }) => kind)).toEqual(['state', 'place']);
	});

	it('stays closed for spaces, open for what is not found', () => {
		state.type('  ');
		expect(state.open).toBe(false);
		state.type('xyzzy');
		expect(state.open).toBe(true);
		expect(state.results).toEqual([]);
		expect(chosen()).toBeNull();
	});
});

describe('moving', () => {
	it('goes round over all groups', () => {
		state.type('india');
		const seen = [1, 1, 1, -1, -1].map((step) => {
			state.move(step as 1 | -1);
			return state.active;
		});
		expect(seen).toEqual([0, 1, 0, 1, 0]);
	});

	it('enters from below with the key up', () => {
		state.type('india');
		state.move(-1);
		expect(chosen()).toBe('new-delhi');
	});

	it('starts anew when something else is typed', () => {
		state.type('india');
		state.move(-1);
		state.type('kyrgyz');
		expect(state.active).toBe(-1);
		expect(chosen()).toBe('KGZ');
	});

	it('opens the list of a text that is there', () => {
		state.type('india');
		state.close();
		expect(chosen()).toBeNull();
		state.move(1);
		expect(state.open).toBe(true);
		expect(chosen()).toBe('IND');
	});

	it('does nothing where nothing is typed or found', () => {
		state.move(1);
		expect([state.open, state.active]).toEqual([false, -1]);
		state.type('xyzzy');
		state.move(1);
		expect(state.active).toBe(-1);
	});

	it('goes back to the field', () => {
		state.type('india');
		state.move(-1);
		state.leaveList();
		expect([state.active, chosen()]).toEqual([-1, 'IND']);
	});
});

it('escape takes the list away, then the text, then nothing', () => {
	state.type('india');
	expect(state.escape()).toBe(true);
	expect([state.open, state.query]).toEqual([false, 'india']);
	expect(state.escape()).toBe(true);
	expect(state.query).toBe('');
	expect(state.escape()).toBe(false);
});
