import { expect, it } from 'vitest';
import { keptShapes } from './kept-shapes';
import { shape } from './shape';

const state = (name: string, is: string) =>
	shape('status', 'state', name, 'M0 0', { token: 'land', width: 1 }, { id: name, is });

it('gives the very same object for a shape that says the same, and a new one for what has changed', () => {
	const kept = keptShapes();
	const [india, china] = kept([state('IND', 'observer'), state('CHN', 'member')]);
	const next = kept([state('CHN', 'member'), state('IND', 'member')]);
	expect(next[0]).toBe(china);
	expect(next[1]).not.toBe(india);
	expect(next[1]).toEqual(state('IND', 'member'));
});

it('sees a change deep in a shape', () => {
	const kept = keptShapes();
	const [before] = kept([shape('line', 'line', 'a', 'M0 0', { token: 'land', width: 1, dash: [1, 2] })]);
	const [after] = kept([shape('line', 'line', 'a', 'M0 0', { token: 'land', width: 1, dash: [1, 3] })]);
	expect(after).not.toBe(before);
	expect(after?.stroke?.dash).toEqual([1, 3]);
});
