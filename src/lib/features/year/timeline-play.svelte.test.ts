import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REST_DELAY } from '$lib/view/year-keys';
import { SPEEDS, Timeline, type RestCause, type TimelineOptions } from './timeline.svelte';

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

describe('playing', () => {
	it.each(Object.entries(SPEEDS))('goes on at the speed "%s": %d years a second', (speed, rate) => {
		const t = timeline({ speed: speed as keyof typeof SPEEDS });
		t.play();
		vi.advanceTimersByTime(6000);
		expect(t.year).toBe(2004 + 6 * rate);
		expect(rests).toEqual([]);
	});

	it('rests at pause', () => {
		const t = timeline();
		t.toggle();
		expect(t.playing).toBe(true);
		vi.advanceTimersByTime(2000);
		t.toggle();
		expect(t.playing).toBe(false);
		expect(rests).toEqual([[2006, 'play']]);
		vi.runAllTimers();
		expect(t.year).toBe(2006);
	});

	it('stops and rests at the end, and starts anew from the first year', () => {
		const t = timeline({}, 2024);
		t.play();
		vi.runAllTimers();
		expect([t.year, t.playing]).toEqual([2026, false]);
		expect(rests).toEqual([[2026, 'play']]);
		t.play();
		expect([t.year, t.playing]).toEqual([1996, true]);
	});

	it('counts a new speed from the moment it is chosen', () => {
		const t = timeline({ speed: 'slow' });
		t.play();
		vi.advanceTimersByTime(1900);
		t.speed = 'normal';
		vi.advanceTimersByTime(999);
		expect(t.year).toBe(2004);
		vi.advanceTimersByTime(1);
		expect(t.year).toBe(2005);
		expect(vi.getTimerCount()).toBe(1);
	});

	it.each<[string, (t: Timeline) => void, RestCause, number]>([
		['a step', (t) => t.step(1), 'step', 2006],
		[
			'a drag',
			(t) => {
				t.drag(2015);
				t.drop();
			},
			'drag',
			2015
		],
		['a choice', (t) => t.goTo(2001), 'choice', 2001]
	])('is ended by %s, which alone is reported', (_, act, cause, year) => {
		const t = timeline();
		t.play();
		vi.advanceTimersByTime(1000);
		act(t);
		expect(t.playing).toBe(false);
		vi.runAllTimers();
		expect(rests).toEqual([[year, cause]]);
	});

	it('takes a step under way into its own rest', () => {
		const t = timeline();
		t.step(1);
		t.play();
		vi.advanceTimersByTime(REST_DELAY);
		expect(rests).toEqual([]);
		t.pause();
		expect(rests).toEqual([[2005, 'play']]);
	});

	it('keeps one clock however often it is told to play', () => {
		const t = timeline();
		t.play();
		t.play();
		expect(vi.getTimerCount()).toBe(1);
	});

	it('has nothing to play in a single year', () => {
		const t = timeline({ first: 2026 }, 2026);
		t.play();
		expect(t.playing).toBe(false);
	});
});

describe('the owner', () => {
	it('changes the address without hearing of it again', () => {
		const t = timeline();
		t.drag(2010);
		address = 2017;
		t.drop();
		vi.runAllTimers();
		expect(t.year).toBe(2017);
		expect(rests).toEqual([]);
		t.goTo(2017);
		expect(rests).toEqual([]);
		t.goTo(2004);
		expect(rests).toEqual([[2004, 'choice']]);
	});

	it('stops the play by changing the address', () => {
		const t = timeline();
		t.play();
		address = 2017;
		expect([t.year, t.playing]).toEqual([2017, false]);
		vi.runAllTimers();
		expect([t.year, rests]).toEqual([2017, []]);
	});

	it('takes a step under way along with something else', async () => {
		const t = timeline();
		t.step(1);
		t.yieldTo(Promise.resolve().then(() => (address = 2005)));
		await vi.runAllTimersAsync();
		expect([t.year, rests]).toEqual([2005, []]);
		address = 2004;
		expect(t.year).toBe(2004);
	});

	it('does not stop a movement by what comes late into the address', async () => {
		let arrive = () => {};
		let before = 2004;
		const late = (year: number) => {
			address = before;
			before = year;
			return new Promise<void>((done) => {
				arrive = () => {
					address = year;
					done();
				};
			});
		};
		const t = timeline({ onrest: late });
		t.step(1);
		vi.advanceTimersByTime(REST_DELAY);
		t.play();
		vi.advanceTimersByTime(1000);
		arrive();
		expect([t.year, t.playing]).toEqual([2006, true]);
		await vi.advanceTimersByTimeAsync(0);
		expect([t.year, t.playing]).toEqual([2006, true]);
		t.pause();
		arrive();
		expect(t.year).toBe(2006);
		expect(rests).toEqual([
			[2005, 'step'],
			[2006, 'play']
		]);
	});

	it('leaves no timer behind', () => {
		const t = timeline();
		t.step(1);
		t.play();
		t.destroy();
		expect(vi.getTimerCount()).toBe(0);
		expect(t.playing).toBe(false);
	});
});
