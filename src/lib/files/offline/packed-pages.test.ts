import { describe, expect, it } from 'vitest';
import { differenceFrom, pageIn, textFrom } from './packed-pages';

const PAGE = '<main class="page"><h1>Uzbekistan</h1><p>A member since 2001, an observer never.</p></main>';

describe('packed pages', () => {
	it.each([
		['the same', PAGE],
		['nothing', ''],
		['one word other', PAGE.replace('2001', '2017')],
		['much before and behind', `${'x '.repeat(50)}${PAGE}${'<i>z</i>'.repeat(9)}`],
		['parts in another order', `${PAGE.slice(38)}${PAGE.slice(0, 38)}${PAGE}`],
		['letters of two units', `<p>𠮷 ${PAGE} 👩‍🏫</p>`],
		['nothing alike', 'abc']
	])('gives back a page that has %s', (_, text) => {
		expect(textFrom(PAGE, differenceFrom(PAGE)(text))).toBe(text);
	});

	it('writes what pages share once', () => {
		const difference = differenceFrom(PAGE)(PAGE.replace('2001', '2017'));
		expect(difference.filter((part) => typeof part === 'string').join('')).toContain('17');
		expect(JSON.stringify(difference).length).toBeLessThan(40);
	});

	it('finds a page by its address, and none that is not there', () => {
		const pages = { '/state/UZB/': [PAGE], '/state/KAZ/': differenceFrom(PAGE)(PAGE.replace('Uz', 'Ka')) };
		const pack = [
			{ base: 'other', pages: {} },
			{ base: PAGE, pages }
		];
		expect(pageIn(pack, '/state/KAZ/')).toContain('Kabekistan');
		expect(pageIn(pack, '/state/XXX/')).toBeUndefined();
		expect(pageIn(pack, '__proto__')).toBeUndefined();
	});
});
