import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DyadsPageView } from './dyads-view.svelte';
import { REST_DELAY, WALK_PAUSE } from '$lib/view/year-keys';

let entries: string[];
let view: DyadsPageView;

beforeEach(() => {
	vi.useFakeTimers();
	entries = ['?year=2004'];
	view = new DyadsPageView({
		years: { first: 1996, last: 2026 },
		query: () => entries.at(-1) ?? '',
		navigate: (query, { replace }) => {
			if (replace) entries.pop();
			entries.push(query);
			return Promise.resolve();
		}
	});
	view.alive = true;
});
afterEach(() => {
	view.destroy();
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});

async function stepTo(year: number) {
	view.move(year);
	await vi.advanceTimersByTimeAsync(REST_DELAY);
}

it('makes one entry of a drag, however often it lies still', async () => {
	for (const year of [2006, 2009, 2012]) {
		view.move(year, { held: true });
		await vi.advanceTimersByTimeAsync(60_000);
	}
	expect([view.year, entries]).toEqual([2012, ['?year=2004']]);
	await view.rest();
	expect(entries).toEqual(['?year=2004', '?year=2012']);
});

it('makes one entry of a walk, and another after a while or a choice', async () => {
	await stepTo(2005);
	await stepTo(2006);
	expect(entries).toEqual(['?year=2004', '?year=2006']);
	await vi.advanceTimersByTimeAsync(WALK_PAUSE);
	await stepTo(2007);
	expect(entries).toHaveLength(3);
	await view.go({ states: 'all' });
	await stepTo(2008);
	expect(entries).toHaveLength(5);
});
