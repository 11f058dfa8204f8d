import { expect, test } from 'vitest';
import { hrefOf, paragraphsOf } from './text';

test('a link is words and an address in the atlas or https', () => {
	expect(
		paragraphsOf('See [2017](/year/2017/?at=60,30,80,50) and\n[more](https://a.example/x_(y)).', '/b')
	).toEqual([
		[
			{ kind: 'text', text: 'See ' },
			{ kind: 'link', text: '2017', href: '/b/year/2017/?at=60,30,80,50' },
			{ kind: 'text', text: ' and\n' },
			{ kind: 'link', text: 'more', href: 'https://a.example/x_(y)' },
			{ kind: 'text', text: '.' }
		]
	]);
});

test('blank lines part paragraphs, empty ones are none', () => {
	expect(paragraphsOf('\n\na\n \t\r\n\n\nb\nc\n\n')).toEqual([
		[{ kind: 'text', text: 'a' }],
		[{ kind: 'text', text: 'b\nc' }]
	]);
	expect(paragraphsOf(' \n\n ')).toEqual([]);
});

test.each([
	'javascript:alert(1)',
	'JaVaScRiPt:alert(1)',
	'data:text/html,x',
	'http://a.example/',
	'//a.example/',
	'/\\a.example/',
	'\\\\a.example',
	'/\t/a.example',
	'https:a.example',
	'https://u:p@a.example/',
	'https://',
	'https:///a.example',
	'/../up/',
	'/%2e%2e/up/',
	'/.//a.example/',
	'/x/..//a.example/',
	'vbscript:x',
	'year/2017/',
	'/x"onclick=alert(1)',
	'\u202e/x'
])('%s is no address', (address) => {
	expect(hrefOf(address, '/b')).toBeNull();
	const parts = paragraphsOf(`[a](${address})`, '/b').flat();
	expect(parts.every(({ kind }) => kind === 'text')).toBe(true);
});

test('markup is text', () => {
	const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> **b** <a href="/">x</a>';
	expect(paragraphsOf(text)).toEqual([[{ kind: 'text', text }]]);
});

test('a long run of brackets is read at once', () => {
	const start = performance.now();
	paragraphsOf('[a]('.repeat(1000) + '['.repeat(2000));
	paragraphsOf(`[a](${'('.repeat(3000)}`);
	expect(performance.now() - start).toBeLessThan(500);
});
