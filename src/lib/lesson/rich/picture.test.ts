import { expect, it } from 'vitest';
import { PICTURE } from '../deck/nasty-lesson';
import { Random } from '../../domain/ask/random';
import { base64Of, bytesOf } from './base64';
import { faultOf, isSvg, pictureHead } from './picture';

const bytes = (...parts: (string | number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part
		)
	);
const REST = Array<number>(40).fill(0);

it('reads kind and size from the first bytes', () => {
	expect(pictureHead(bytesOf(PICTURE.data))).toEqual({
		type: 'image/png',
		width: 40,
		height: 30,
		moves: false
	});
	const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc2, 0, 17, 8, 1, 0, 2, 0], REST);
	expect(pictureHead(jpeg)).toMatchObject({ type: 'image/jpeg', width: 512, height: 256 });
	expect(pictureHead(bytes('GIF89a', [3, 0, 4, 0], REST))).toMatchObject({ width: 3, height: 4 });
	const webp = bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 2, 0, 0, 0, 99, 0, 0, 49, 0, 0], REST);
	expect(pictureHead(webp)).toEqual({ type: 'image/webp', width: 100, height: 50, moves: true });
	expect(faultOf({ type: 'image/webp', data: base64Of(webp) })).toBe('picture-moves');
});

it('knows drawings that can hold programs', () => {
	expect([
		isSvg('a.SVG', '', ''),
		isSvg('a.png', '', '<?xml?><svg xmlns'),
		isSvg('a.png', '', '\x89PNG')
	]).toEqual([true, true, false]);
});

it('never throws and never goes on for ever, whatever the bytes', () => {
	const random = new Random('pictures');
	const starts = [
		'\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
		'\xff\xd8\xff',
		'RIFF\0\0\0\0WEBPVP8X',
		'RIFF\0\0\0\0WEBPVP8L',
		'GIF87a'
	];
	for (let round = 0; round < 4000; round++) {
		const rest = Array.from({ length: random.below(200) }, () =>
			random.below(4) === 0 ? 0xff : random.below(256)
		);
		const head = pictureHead(bytes(starts[round % starts.length] ?? '', rest));
		if (head) expect(head.width * head.height).toBeGreaterThan(0);
	}
});
