import { describe, expect, it } from 'vitest';
import { boxesOfLetters, lettersBeside, spreadLetters } from './lettering';
import { textWidth } from '../names/text-width';

const free = { x: 0, y: 0, width: 400, height: 300 };
const nothing = () => false;
const SIZE = 12;
const line = [
	[20, 150],
	[200, 140],
	[380, 150]
] as const;

describe('spreadLetters', () => {
	it('spreads a name along its line, upright and in order', () => {
		const letters = spreadLetters('PAMIR', line, SIZE, { free, covered: nothing });
		expect(letters?.map(({ sign }) => sign).join('')).toBe('PAMIR');
		const xs = letters?.map(({ at: [x] }) => x) ?? [];
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
		expect((xs.at(-1) ?? 0) - (xs[0] ?? 0)).toBeGreaterThan(textWidth('PAMIR', SIZE));
		for (const { angle } of letters ?? []) expect(Math.abs(angle)).toBeLessThan(10);
	});

	it('reads a line that is given from the right from the left', () => {
		const letters = spreadLetters('PAMIR', [...line].reverse(), SIZE, { free, covered: nothing });
		expect(letters?.[0]?.at[0]).toBeLessThan(letters?.[4]?.at[0] ?? 0);
	});

	it('stays in what is free, and off what is covered', () => {
		const half = { ...free, width: 200 };
		const letters = spreadLetters('PAMIR', line, SIZE, { free: half, covered: ({ x }) => x < 90 });
		expect(letters).not.toBeNull();
		for (const { x, width } of boxesOfLetters(letters ?? [], SIZE)) {
			expect(x).toBeGreaterThanOrEqual(90);
			expect(x + width).toBeLessThanOrEqual(200);
		}
		expect(spreadLetters('PAMIR', line, SIZE, { free, covered: () => true })).toBeNull();
		expect(spreadLetters('A VERY LONG RANGE OF MOUNTAINS', line, 20, { free, covered: nothing })).toBeNull();
	});
});

describe('lettersBeside', () => {
	const river = Array.from({ length: 40 }, (_, index) => [10 * index, 150 + 3 * (index % 2)] as const);

	it('stands beside a river, not on it', () => {
		const letters = lettersBeside('Panj', [river], SIZE, { free, covered: nothing });
		expect(letters?.map(({ sign }) => sign).join('')).toBe('Panj');
		for (const { at } of letters ?? []) expect(at[1]).toBeLessThan(150 - SIZE / 3);
	});

	it('names no river that is too short or bends too much', () => {
		expect(lettersBeside('Panj', [river.slice(0, 2)], SIZE, { free, covered: nothing })).toBeNull();
		const around = Array.from({ length: 30 }, (_, index) => {
			const angle = (index / 30) * 2 * Math.PI;
			return [200 + 9 * Math.cos(angle), 150 + 9 * Math.sin(angle)] as const;
		});
		expect(lettersBeside('Panj', [around], SIZE, { free, covered: nothing })).toBeNull();
	});
});
