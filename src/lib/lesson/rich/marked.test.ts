import { expect, it } from 'vitest';
import { emphasized, asList } from './marked';

it('puts signs about the words and takes them away again', () => {
	const bold = emphasized({ text: 'a word here', start: 1, end: 7 }, '**');
	expect(bold).toEqual({ text: 'a **word** here', start: 4, end: 8 });
	const both = emphasized(bold, '*');
	expect(both.text).toBe('a ***word*** here');
	expect(emphasized(emphasized(both, '*'), '**').text).toBe('a word here');
	expect(emphasized({ text: '', start: 0, end: 0 }, '*')).toEqual({ text: '**', start: 1, end: 1 });
});

it('makes lines a list, another list, and lines again', () => {
	const list = asList({ text: 'x\none\ntwo\ny', start: 3, end: 7 }, false);
	expect(list.text).toBe('x\n- one\n- two\ny');
	const numbers = asList(list, true);
	expect(numbers.text).toBe('x\n1. one\n2. two\ny');
	expect(asList(numbers, true).text).toBe('x\none\ntwo\ny');
});
