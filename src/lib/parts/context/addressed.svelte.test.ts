import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Addressed } from './addressed.svelte';

const REST = 300;
let address: string;
let entries: [value: string, goesOn: boolean][];
let arrive: () => void;
let held: Addressed<string>;

beforeEach(() => {
	vi.useFakeTimers();
	address = 'a';
	entries = [];
	held = new Addressed({
		read: () => address,
		write: (value, goesOn) => {
			entries.push([value, goesOn]);
			return new Promise<void>((done) => {
				arrive = () => {
					address = value;
					done();
				};
			});
		}
	});
});
afterEach(() => {
	held.destroy();
	expect(vi.getTimerCount()).toBe(0);
	vi.useRealTimers();
});

const settled = () => vi.advanceTimersByTimeAsync(0);

it('says what the address says, and what is drafted until that is written', async () => {
	expect(held.current).toBe('a');
	held.draft('b', REST);
	held.draft('c', REST);
	expect([held.current, entries]).toEqual(['c', []]);
	await vi.advanceTimersByTimeAsync(REST);
	expect([held.current, entries]).toEqual(['c', [['c', false]]]);
	arrive();
	await settled();
	expect([held.current, held.isDraft]).toEqual(['c', false]);
});

it('leaves the last word to what else changes the address', async () => {
	held.draft('b', REST);
	address = 'z';
	expect([held.current, held.isDraft]).toEqual(['z', false]);
	await vi.advanceTimersByTimeAsync(REST);
	expect(entries).toEqual([]);
	// What was void does not come back with the address that it was made over.
	address = 'a';
	expect(held.current).toBe('a');
});

it('does not take what it wrote itself, and comes late, for a change by others', async () => {
	held.draft('b');
	void held.rest();
	held.draft('c');
	arrive();
	await settled();
	expect([address, held.current]).toEqual(['b', 'c']);
	void held.rest();
	arrive();
	await settled();
	// Back, to where the first draft began.
	address = 'a';
	expect(held.current).toBe('a');
});

it('writes nothing that is there, or on its way', async () => {
	held.draft('b');
	held.draft('a');
	await held.rest();
	expect(entries).toEqual([]);
	held.draft('b');
	void held.rest();
	held.draft('b');
	void held.rest();
	expect(entries).toHaveLength(1);
	arrive();
	await settled();
	expect(held.current).toBe('b');
});

it('lets something else take its draft along', async () => {
	held.draft('b', REST);
	let done = () => {};
	void held.yieldTo(new Promise<void>((resolve) => (done = resolve)));
	await vi.advanceTimersByTimeAsync(REST);
	expect([entries, held.current]).toEqual([[], 'b']);
	address = 'b';
	done();
	await settled();
	expect(held.isDraft).toBe(false);
	address = 'a';
	expect(held.current).toBe('a');
});

it('knows what goes on with a walk from what begins one', async () => {
	const walk = async (value: string) => {
		held.draft(value);
		void held.rest(true);
		arrive();
		await settled();
	};
	await walk('b');
	await walk('c');
	address = 'z';
	await walk('d');
	expect(entries.map(([, goesOn]) => goesOn)).toEqual([false, true, false]);
});
