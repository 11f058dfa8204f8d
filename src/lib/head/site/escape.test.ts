import { describe, expect, it } from 'vitest';
import { attribute, scriptJson, unescaped } from './escape';

const HOSTILE = [
	'</script><script>alert(1)</script>',
	'<!-- <script>',
	'"><img src=x onerror=alert(1)>',
	`' onload='x`,
	'&lt;b&gt; &amp;amp; &quot;',
	'line\u2028separator\u2029paragraph\nnew line \\ backslash \\u003c',
	'Шанхай 上海 🗺'
];

describe('scriptJson', () => {
	it.each(HOSTILE)('leaves nothing that ends a script element, and the value as it was: %j', (text) => {
		const json = scriptJson({ name: text, [text]: [text] });
		expect(json).not.toMatch(/[<>&\u2028\u2029]/);
		expect(JSON.parse(json)).toEqual({ name: text, [text]: [text] });
	});

	it('leaves out what is undefined', () => {
		expect(scriptJson({ a: undefined, b: 1 })).toBe('{"b":1}');
	});
});

describe('attribute', () => {
	it.each(HOSTILE)('leaves nothing that ends an attribute or opens an element: %j', (text) => {
		expect(attribute(text)).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
		expect(unescaped(attribute(text))).toBe(text);
	});
});
