import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { readWhile } from './read-while.svelte';

it('reads first, then only while it is wanted, and catches up when it is', () => {
	let year = $state(2017);
	let wanted = $state(false);
	let reads = 0;
	const stop = $effect.root(() => {
		const shown = readWhile(
			() => wanted,
			() => {
				reads += 1;
				return year;
			}
		);
		$effect(() => void shown.current);
		flushSync();
		expect([shown.current, reads]).toEqual([2017, 1]);
		year = 2018;
		flushSync();
		year = 2019;
		flushSync();
		expect([shown.current, reads]).toEqual([2017, 1]);
		wanted = true;
		flushSync();
		expect([shown.current, reads]).toEqual([2019, 2]);
		year = 2020;
		flushSync();
		expect([shown.current, reads]).toEqual([2020, 3]);
	});
	stop();
});
