import { expect, it } from 'vitest';
import { Random } from '../domain/ask/random';
import { hrefOf, paragraphsOf, withHost } from './text';
import { asMarkdown } from './escape';

const LINK = /\[([^[\]]{1,300})\]\(((?:[^\s()]|\([^\s()]{0,200}\)){1,2000})\)/gu;

/** What stood on the page when a text had links alone. */
const asItWas = (text: string): string[] =>
	text
		.split(/\n[ \t\r]*\n\s*/)
		.map((paragraph) =>
			paragraph.replace(LINK, (whole, words: string, address: string) => {
				const href = hrefOf(address);
				return href === null ? whole : href.startsWith('/') ? words : withHost(words, href);
			})
		)
		.map((paragraph) => paragraph.replace(/[ \t]*\n[ \t]*/g, '\n').trim())
		.filter((paragraph) => paragraph !== '');

const asItIs = (text: string): string[] =>
	paragraphsOf(text).map((parts) => parts.map((part) => part.text).join(''));

const PIECES = [
	...[
		'*',
		'**',
		'_',
		'__',
		'\\',
		'`',
		'#',
		'> ',
		'- ',
		'+ ',
		'1. ',
		'12) ',
		'---',
		'===',
		'[',
		']',
		'(',
		')',
		'!'
	],
	...[
		'[a](/year/2017/)',
		'[a *b* _c_](https://a.example/x_(y))',
		'[b](/?x=1&amp;y)',
		'[x](javascript:a)',
		'<b>'
	],
	...[
		'&amp;',
		'&#42;',
		'<https://a.example/>',
		'word',
		'Wort',
		' ',
		' ',
		'\n',
		'\n\n',
		'\n- ',
		'\n* ',
		'\n2. ',
		'5 * 3',
		'a_b'
	]
];

it('says what it said, whatever signs it holds', () => {
	const random = new Random('old texts');
	for (let round = 0; round < 3000; round++) {
		const text = Array.from(
			{ length: 1 + random.below(12) },
			() => PIECES[random.below(PIECES.length)] ?? ''
		).join('');
		const written = asMarkdown(text);
		expect({ text, said: asItIs(written) }).toEqual({ text, said: asItWas(text) });
		expect(written.length).toBeLessThanOrEqual(2 * text.length);
	}
});

it('leaves a text alone that holds none', () => {
	const text =
		'See [2017](/year/2017/?at=60,30,80,50): 9 members, a half-open list_of_words.\n\nMore: 3 – 4.';
	expect(asMarkdown(text)).toBe(text);
});
