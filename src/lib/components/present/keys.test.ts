import { describe, expect, it } from 'vitest';
import { actionOf } from './keys';

const quiet = { black: false, dialog: false, choices: 0, focus: 'none' } as const;
const press = (key: string, situation = {}, modifiers = {}) =>
	actionOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifiers }, { ...quiet, ...situation });

describe('keys of a presentation', () => {
	it.each([
		['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'Enter']],
		['back', ['PageUp', 'ArrowLeft', 'ArrowUp']],
		['black', ['b', 'B', '.']],
		['fullscreen', ['f', 'F', 'F5']],
		['escape', ['Escape']]
	])('%s', (action, keys) => {
		for (const key of keys) expect(press(key), key).toBe(action);
	});

	it('end the black screen, whichever it is, but for those that are held with others', () => {
		for (const key of ['PageDown', 'x', 'Escape', 'b']) expect(press(key, { black: true })).toBe('black');
		for (const key of ['Shift', 'Alt', 'Tab']) expect(press(key, { black: true })).toBeNull();
	});

	it('leave the browser its own', () => {
		expect(press('r', {}, { ctrlKey: true })).toBeNull();
		expect(press('ArrowLeft', {}, { altKey: true })).toBeNull();
		expect(press('Tab')).toBeNull();
	});

	it('mark a guess while answers wait, and only as many as there are', () => {
		expect(press('b', { choices: 3 })).toEqual({ guess: 1 });
		expect(press('C', { choices: 3 })).toEqual({ guess: 2 });
		expect(press('3', { choices: 3 })).toEqual({ guess: 2 });
		expect(press('f', { choices: 3 })).toBe('fullscreen');
		expect(press('.', { choices: 3 })).toBe('black');
		expect(press('PageDown', { choices: 3 })).toBe('next');
	});

	it('let a control that has the focus be worked, and take the clicker’s keys all the same', () => {
		expect(press(' ', { focus: 'control' })).toBeNull();
		expect(press('Enter', { focus: 'control' })).toBeNull();
		expect(press('PageDown', { focus: 'control' })).toBe('next');
		expect(press('ArrowRight', { focus: 'control' })).toBe('next');
		expect(press('ArrowRight', { focus: 'list' })).toBeNull();
		expect(press('PageDown', { focus: 'list' })).toBe('next');
		expect(press('a', { focus: 'field' })).toBeNull();
		expect(press('PageDown', { dialog: true })).toBeNull();
		expect(press('Escape', { dialog: true })).toBe('escape');
	});
});
