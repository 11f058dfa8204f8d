import { expect, test } from 'vitest';
import { processorTime } from '../../../tests/fixtures/processor-time';
import { blocksOf, hrefOf, linesOf, paragraphsOf } from './text';

test('a link is words and an address in the atlas or https', () => {
	expect(
		paragraphsOf('See [2017](/year/2017/?at=60,30,80,50) and\n[more](https://a.example/x_(y)).', '/b')
	).toEqual([
		[
			{ kind: 'text', text: 'See ' },
			{ kind: 'link', text: '2017', href: '/b/year/2017/?at=60,30,80,50' },
			{ kind: 'text', text: ' and\n' },
			{ kind: 'link', text: 'more (a.example)', href: 'https://a.example/x_(y)' },
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
	const text = '<script>alert(1)</script> <img src=x onerror=alert(1)> `b` &lt; <a href="/">x</a>';
	expect(paragraphsOf(text)).toEqual([[{ kind: 'text', text }]]);
});

test('a long run of brackets is read at once', () => {
	const spent = processorTime(() => {
		paragraphsOf('[a]('.repeat(1000) + '['.repeat(2000));
		paragraphsOf(`[a](${'('.repeat(3000)}`);
	});
	expect(spent).toBeLessThan(1000);
});

test('bold, italic and lists are what they are in Markdown', () => {
	const blocks = blocksOf('A **b** and *c **d***:\n\n- one\n- two\n  1. deep\n\n3) x\n4) y');
	expect(blocks).toEqual([
		{
			kind: 'paragraph',
			parts: [
				{ kind: 'text', text: 'A ' },
				{ kind: 'text', text: 'b', bold: true },
				{ kind: 'text', text: ' and ' },
				{ kind: 'text', text: 'c ', italic: true },
				{ kind: 'text', text: 'd', bold: true, italic: true },
				{ kind: 'text', text: ':' }
			]
		},
		{
			kind: 'list',
			start: null,
			items: [
				[{ kind: 'paragraph', parts: [{ kind: 'text', text: 'one' }] }],
				[
					{ kind: 'paragraph', parts: [{ kind: 'text', text: 'two' }] },
					{
						kind: 'list',
						start: 1,
						items: [[{ kind: 'paragraph', parts: [{ kind: 'text', text: 'deep' }] }]]
					}
				]
			]
		},
		{
			kind: 'list',
			start: 3,
			items: [
				[{ kind: 'paragraph', parts: [{ kind: 'text', text: 'x' }] }],
				[{ kind: 'paragraph', parts: [{ kind: 'text', text: 'y' }] }]
			]
		}
	]);
	expect(
		linesOf(blocks).map(
			({ parts, depth, mark }) => `${depth ?? 0} ${mark ?? ''} ${parts.map(({ text }) => text).join('')}`
		)
	).toEqual(['0  A b and c d:', '1 • one', '1 • two', '2 1 deep', '1 3 x', '1 4 y']);
});

test('the longest text of any signs is read in time, its lists in each other no deeper than a page', () => {
	const spent = processorTime(() => {
		for (const sign of ['- ', '1. ', '*', '_a ', '\\', '**a *b ', '[', '> ', '\n- ', '![', '`']) {
			const lines = linesOf(blocksOf(sign.repeat(8000 / sign.length)));
			expect(Math.max(0, ...lines.map(({ depth }) => depth ?? 0)), sign).toBeLessThanOrEqual(4);
		}
		const indents = Array.from({ length: 120 }, (_, at) => `${' '.repeat(2 * at)}- a`).join('\n');
		expect(Math.max(...linesOf(blocksOf(indents)).map(({ depth }) => depth ?? 0))).toBeLessThanOrEqual(4);
	});
	expect(spent).toBeLessThan(15_000);
});
