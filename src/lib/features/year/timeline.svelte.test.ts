import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_DELAY, WALK_PAUSE } from '$lib/view/year-keys';
import { Timeline, type RestCause, type TimelineOptions } from './timeline.svelte';

const rests: [number, RestCause][] = [];
let address: number;

/** A timeline whose owner puts what rests into the address at once. */
function timeline({ onrest, ...options }: Partial<TimelineOptions> = {}, year = 2004): Timeline {
	address = year;
	return new Timeline({
		first: 1996,
		last: 2026,
		address: () => address,
		onrest: (rested, cause, goesOn) => {
			rests.push([rested, cause]);
			address = rested;
			return onrest?.(rested, cause, goesOn);
		},
		...options
	});
}

beforeEach(() => {
	rests.length = 0;
	vi.useFakeTimers();
});
afterEach(() => {
	// A timer left behind would move the year of a page that is gone.
	vi.useRealTimers();
});

describe('a new timeline', () => {
	it.each([
		[1980, 1996],
		[2100, 2026],
		[2003.6, 2004],
		[Number.NaN, 2026],
		[Infinity, 2026]
	])('takes %d as %d', (given, expected) => {
		expect(timeline({}, given).year).toBe(expected);
	});

	it('refuses years that are no range', () => {
		expect(() => timeline({ first: 2027 })).toThrow(RangeError);
		expect(() => timeline({ first: 1996.5 })).toThrow('expected whole years');
	});

	it('reports nothing and starts no clock', () => {
		timeline();
		expect(vi.getTimerCount()).toBe(0);
		expect(rests).toEqual([]);
	});
});

describe('stepping', () => {
	it('shows the year at once and rests after the last step', () => {
		const t = timeline();
		t.step(1);
		vi.advanceTimersByTime(REST_DELAY - 1);
		t.step(1);
		t.step(-5);
		expect(t.year).toBe(2001);
		vi.advanceTimersByTime(REST_DELAY - 1);
		expect(rests).toEqual([]);
		vi.advanceTimersByTime(1);
		expect(rests).toEqual([[2001, 'step']]);
		vi.advanceTimersByTime(WALK_PAUSE);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('stops at both ends', () => {
		const t = timeline();
		t.step(-50);
		expect(t.year).toBe(1996);
		t.step(Infinity);
		expect(t.year).toBe(2026);
	});

	it('does not report a year that rested already', () => {
		const t = timeline();
		t.step(1);
		t.step(-1);
		vi.runAllTimers();
		expect(rests).toEqual([]);
	});
});

describe('dragging', () => {
	it('rests at once when dropped', () => {
		const t = timeline();
		t.drag(2010);
		t.drag(2012);
		t.drop();
		expect(rests).toEqual([[2012, 'drag']]);
		vi.runAllTimers();
		expect(rests).toHaveLength(1);
	});

	it('rests when it is let go, not while it is held still', () => {
		const t = timeline();
		for (const year of [2006, 2009, 2012]) {
			t.drag(year);
			vi.advanceTimersByTime(60_000);
		}
		expect([t.year, rests]).toEqual([2012, []]);
		t.drop();
		expect(rests).toEqual([[2012, 'drag']]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('has nothing to drop before it began, and leaves a step its delay', () => {
		const t = timeline();
		t.drop();
		t.step(1);
		t.drop();
		expect(rests).toEqual([]);
		vi.runAllTimers();
		expect(rests).toEqual([[2005, 'step']]);
	});
});

describe('a walk', () => {
	const walks: [number, boolean][] = [];
	const walker = () => timeline({ onrest: (year, _, goesOn) => walks.push([year, goesOn]) });
	function stepTo(t: Timeline, n: number) {
		t.step(n);
		vi.advanceTimersByTime(REST_DELAY);
	}
	beforeEach(() => {
		walks.length = 0;
	});

	it('goes on with every step that follows soon', () => {
		const t = walker();
		stepTo(t, 1);
		vi.advanceTimersByTime(WALK_PAUSE - REST_DELAY - 1);
		stepTo(t, 1);
		vi.advanceTimersByTime(WALK_PAUSE - REST_DELAY - 1);
		stepTo(t, -5);
		expect(walks).toEqual([
			[2005, false],
			[2006, true],
			[2001, true]
		]);
	});

	it('is over after a while', () => {
		const t = walker();
		stepTo(t, 1);
		vi.advanceTimersByTime(WALK_PAUSE);
		expect(vi.getTimerCount()).toBe(0);
		stepTo(t, 1);
		expect(walks).toEqual([
			[2005, false],
			[2006, false]
		]);
	});

	it.each<[string, (t: Timeline) => void]>([
		['a choice', (t) => t.goTo(2010)],
		[
			'a drag',
			(t) => {
				t.drag(2010);
				t.drop();
			}
		],
		[
			'playing',
			(t) => {
				t.play();
				vi.advanceTimersByTime(1000);
				t.pause();
			}
		],
		['Back or a link', () => (address = 2010)]
	])('is over after %s', (_, between) => {
		const t = walker();
		stepTo(t, 1);
		between(t);
		stepTo(t, 1);
		expect(walks.at(-1)?.[1]).toBe(false);
	});

	it('is not over when the address comes to say where it rests', () => {
		const t = walker();
		stepTo(t, 1);
		expect(address).toBe(2005);
		stepTo(t, 1);
		expect(walks.at(-1)).toEqual([2006, true]);
	});
});

describe('choosing', () => {
	it('rests at once, clamped', () => {
		const t = timeline();
		t.goTo(2017);
		t.goTo(1800);
		expect(rests).toEqual([
			[2017, 'choice'],
			[1996, 'choice']
		]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('turns a tap, shown as a drag first, into a choice', () => {
		const t = timeline();
		t.drag(2017);
		t.goTo(2017);
		vi.runAllTimers();
		expect(rests).toEqual([[2017, 'choice']]);
	});

	it('stays where it is for what is no number', () => {
		const t = timeline();
		t.goTo(Number.NaN);
		expect(t.year).toBe(2004);
		expect(rests).toEqual([]);
	});
});
