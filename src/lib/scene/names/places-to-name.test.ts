import { expect, it } from 'vitest';
import { seenFrom } from './places-to-name';

it('sees a circle from where the one on top of it leaves it free', () => {
	const [under, apart, top] = seenFrom([
		{ position: [0, 0] },
		{ position: [300, 400] },
		{ position: [6, 8] }
	]);
	// Ten units apart, eleven pixels.
	expect(under).toBeCloseTo(1.1);
	expect(apart).toBeLessThan(0.03);
	expect(top).toBe(0);
});

it('never sees what lies exactly under another', () => {
	expect(seenFrom([{ position: [1, 1] }, { position: [1, 1] }])).toEqual([Infinity, 0]);
});
