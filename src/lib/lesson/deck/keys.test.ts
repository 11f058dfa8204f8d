import { describe, expect, it } from 'vitest';
import { actionOf } from './keys';

const quiet = { black: false, dialog: false, choices: 0, focus: 'none' } as const;
const press = (key: string, situation = {}, modifiers = {}) =>
	actionOf(
		{ key, code: '', ctrlKey: false, metaKey: false, altKey: false, ...modifiers },
		{ ...quiet, ...situation }
	);

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

	it('are the clicker’s also while answers wait, however many there are', () => {
		const signs = 'b B . f F s S p P i e l L c C z Z ?'.split(' ');
		const named = [' ', 'PageDown', 'PageUp', 'F5', 'Escape', 'Enter', 'Home', 'End'];
		for (const key of [...signs, ...named]) {
			for (let choices = 2; choices <= 9; choices++) expect(press(key, { choices }), key).toBe(press(key));
			expect(press(key), key).not.toBeNull();
		}
	});

	it('mark a guess by digits, and only as many as there are', () => {
		expect(press('1', { choices: 3 })).toEqual({ guess: 0 });
		expect(press('3', { choices: 3 })).toEqual({ guess: 2 });
		for (const key of ['4', '0', 'a', 'd']) expect(press(key, { choices: 3 }), key).toBeNull();
		expect(press('1')).toBeNull();
		// Also where the row of digits has other signs, or is another one.
		expect(press('&', { choices: 3 }, { code: 'Digit1' })).toEqual({ guess: 0 });
		expect(press('٢', { choices: 3 }, { code: 'Digit2' })).toEqual({ guess: 1 });
		expect(press('End', { choices: 3 }, { code: 'Numpad1' })).toBe('last');
	});

	it('are the same keys on a keyboard with other letters, and keep to letters where these are Latin', () => {
		const cyrillic = { ю: 'Period', и: 'KeyB', з: 'KeyP', д: 'KeyL', Ы: 'KeyS' };
		const latin = ['.', 'b', 'p', 'l', 's'];
		for (const [index, [key, code]] of Object.entries(cyrillic).entries()) {
			expect(press(key, {}, { code }), key).toBe(press(latin[index]!));
		}
		// Dvorak has its x where b is elsewhere.
		expect(press('x', {}, { code: 'KeyB' })).toBeNull();
		expect(press('ё', {}, { code: 'Backquote' })).toBeNull();
		// Arabic has two letters on one key, Hebrew signs where letters are, French a colon where the full stop is.
		expect(press('لا', {}, { code: 'KeyB' })).toBe('black');
		expect(press(':', {}, { code: 'Period' })).toBe('black');
		expect(press('>', {}, { code: 'Period', shiftKey: true })).toBeNull();
		// An input method for Chinese says only that it has the key, or gives a full stop of its own.
		expect(press('Process', {}, { code: 'KeyB' })).toBe('black');
		expect(press('Process', {}, { code: 'Period' })).toBe('black');
		expect(press('。', {}, { code: 'Period' })).toBe('black');
		expect(press('Process', { choices: 3 }, { code: 'Digit2' })).toEqual({ guess: 1 });
	});

	it('let a control that has the focus be worked, and take the clicker’s keys all the same', () => {
		expect(press(' ', { focus: 'control' })).toBeNull();
		expect(press('Enter', { focus: 'control' })).toBeNull();
		expect(press('PageDown', { focus: 'control' })).toBe('next');
		expect(press('ArrowRight', { focus: 'control' })).toBe('next');
		expect(press('ArrowRight', { focus: 'list' })).toBeNull();
		expect(press('.', { focus: 'list' })).toBe('black');
		expect(press('PageDown', { focus: 'list' })).toBe('next');
		expect(press('a', { focus: 'field' })).toBeNull();
		// A field for a number takes figures; a clicker's keys stay its own, b among them.
		for (const key of ['7', '-', 'ArrowUp', 'Backspace']) expect(press(key, { focus: 'figure' })).toBeNull();
		expect(['b', '.', 'PageDown', 'Enter'].map((key) => press(key, { focus: 'figure' }))).toEqual([
			'black',
			'black',
			'next',
			'next'
		]);
		expect(['ArrowUp', 'ArrowDown', 'Enter'].map((key) => press(key, { focus: 'mover' }))).toEqual([
			null,
			null,
			null
		]);
		expect(['b', 'PageDown'].map((key) => press(key, { focus: 'mover' }))).toEqual(['black', 'next']);
		expect(press('PageDown', { dialog: true })).toBeNull();
		expect(press('Escape', { dialog: true })).toBe('escape');
	});
});
