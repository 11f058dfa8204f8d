import { expect, it } from 'vitest';
import { Random } from './random';

it('gives the same for the same seed, on every machine, and other numbers for another', () => {
	const numbers = (seed: string) => {
		const random = new Random(seed);
		return Array.from({ length: 5 }, () => random.below(1000));
	};
	expect(numbers('class')).toEqual(numbers('class'));
	expect(numbers('class')).not.toEqual(numbers('class2'));
});

it('shuffles without losing any, each place as often as another', () => {
	const random = new Random('shuffle');
	const first = [0, 0, 0, 0];
	for (let turn = 0; turn < 4000; turn++) {
		const shuffled = random.shuffled([0, 1, 2, 3]);
		const [at = 0] = shuffled;
		if ([...shuffled].sort().join() !== '0,1,2,3') throw new Error(`Lost: ${shuffled.join()}`);
		first[at] = (first[at] ?? 0) + 1;
	}
	for (const count of first) expect(Math.abs(count - 1000)).toBeLessThan(120);
});
