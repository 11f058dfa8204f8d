import { expect, test } from 'vitest';
import { lineCount, paragraphPages, widthOf, type Paragraph } from './paging';

const text = (words: string): Paragraph => ({ parts: [{ kind: 'text', text: words }], tone: 'text' });
const room = { across: 20, lines: 5 };
const said = (pages: Paragraph[][]) =>
	pages.map((page) => page.map(({ parts }) => parts.map((part) => part.text).join('')));

test('a text that fits stays on one page', () => {
	expect(said(paragraphPages([text('one'), text('two')], room, room))).toEqual([['one', 'two']]);
	expect(paragraphPages([], room, room)).toEqual([[]]);
});

test('nothing is lost and no page is overfull, whatever the words are', () => {
	for (const word of ['word ', 'x', '中国', '👩‍👩‍👧‍👦 ', 'a-longer-word-than-a-whole-line-of-the-page ']) {
		const whole = word.repeat(60);
		const pages = paragraphPages([text(whole), text('end')], { across: 10, lines: 2 }, room);
		expect(said(pages).flat().join('').replace(/\s/g, '')).toBe(`${whole}end`.replace(/\s/g, ''));
		for (const page of pages.slice(1)) {
			const lines = page.reduce((sum, { parts }) => sum + lineCount(parts, room.across), 0);
			expect(lines).toBeLessThanOrEqual(room.lines);
		}
	}
});

test('a text is cut after a sentence, unless half of the page would stay empty', () => {
	const pages = (words: string) => said(paragraphPages([text(words)], room, room));
	const many = 'word '.repeat(12);
	const [whole] = pages(`${many}end. ${many}`);
	expect(whole).toEqual([`${many}end.`]);
	const [filled] = pages(`One. ${many.repeat(2)}`);
	expect(filled?.[0]?.length).toBeGreaterThan(80);
});

test('a link stays a link in one piece', () => {
	const parts = [
		{ kind: 'text' as const, text: 'word '.repeat(17) },
		{ kind: 'link' as const, text: 'where it leads', href: 'https://a.example/' }
	];
	const pages = paragraphPages([{ parts, tone: 'text' }], room, room);
	const links = pages.flat().flatMap((paragraph) => paragraph.parts.filter(({ kind }) => kind === 'link'));
	expect(links).toEqual([parts[1]]);
});

test('Chinese letters and emoji are twice as wide', () => {
	expect(widthOf('ab中👍')).toBe(6);
});
