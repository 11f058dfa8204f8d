import { expect, it } from 'vitest';
import { durationOf, Watch } from './watch.svelte';

it('counts the time of the whole and of each step, also of one that is shown again, and not while it is stopped', () => {
	const watch = new Watch(0);
	watch.enter(0, 0);
	watch.enter(1, 60_000);
	watch.tick(70_000);
	expect([watch.elapsed, watch.of(0), watch.of(1)]).toEqual([70_000, 60_000, 10_000]);
	watch.toggle(80_000);
	watch.tick(500_000);
	expect([watch.elapsed, watch.of(1)]).toEqual([80_000, 20_000]);
	watch.toggle(500_000);
	watch.enter(0, 505_000);
	watch.tick(506_000);
	expect([watch.elapsed, watch.of(0), watch.of(1)]).toEqual([86_000, 61_000, 25_000]);
	watch.reset(507_000);
	watch.tick(508_000);
	expect([watch.elapsed, watch.of(0), watch.of(1)]).toEqual([1000, 1000, 0]);
});

it.each([
	[0, '00:00'],
	[309_999, '05:09'],
	[3_909_000, '1:05:09']
])('says %i ms as %s', (milliseconds, words) => expect(durationOf(milliseconds)).toBe(words));
