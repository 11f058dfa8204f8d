import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { embedCode } from './embed-code';

const SRC =
	'https://atlas.example/embed/year/2017/?thing=state/IND&layers=status&theme="><script>alert(1)</script>';
const TITLE = `SCO Atlas: 2017 "8 members" & more <b>'s</b>`;

it.each(['wide', { width: 640, height: 480 }] as const)('is one frame whose texts stay texts: %j', (size) => {
	const tags: string[] = [];
	let attributes: Record<string, string> = {};
	const parser = new Parser({
		onopentag: (tag, read) => {
			tags.push(tag);
			attributes = read;
		},
		ontext: (text) => tags.push(`text ${text}`)
	});
	const code = embedCode({ src: SRC, title: TITLE, size });
	parser.end(code);
	expect(tags).toEqual(['iframe']);
	expect(attributes).toMatchObject({ src: SRC, title: TITLE, loading: 'lazy' });
	expect(attributes['sandbox']?.split(' ')).toEqual(
		expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups'])
	);
	expect(code).toContain('?thing=state/IND&amp;layers=status');
	expect(attributes['width']).toBe(size === 'wide' ? '100%' : '640');
});
