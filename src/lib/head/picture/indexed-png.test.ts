import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from './indexed-png';

/** The pixels of a PNG with a palette, eight bits a pixel and no filters, as `rrggbb`. */
function read(png: Buffer): { width: number; height: number; pixels: string[] } {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const length = png.readUInt32BE(at);
		chunks.set(png.toString('ascii', at + 4, at + 8), png.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const header = chunks.get('IHDR') ?? Buffer.alloc(13);
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
	const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
	const pixels = [...rows.entries()]
		.filter(([at]) => at % (width + 1) !== 0)
		.map(([, index]) => palette.toString('hex', index * 3, index * 3 + 3));
	return { width, height, pixels };
}

const pixelsOf = (colours: string[]) =>
	Uint8Array.from(Buffer.from(colours.map((c) => `${c}ff`).join(''), 'hex'));

describe('indexedPng', () => {
	it('keeps plain colours exactly', () => {
		const colours = ['0f6673', 'ffffff', '14232b', 'b8380f', '0f6673', 'ffffff'];
		expect(read(indexedPng(pixelsOf(colours), 3, 2))).toEqual({ width: 3, height: 2, pixels: colours });
	});

	it('takes the nearest colour for the rare ones where there are too many', () => {
		const plain = Array.from({ length: 3000 }, () => '0f6673');
		const shades = Array.from({ length: 1000 }, (_, i) =>
			((i * 4099) % 0xffffff).toString(16).padStart(6, '0')
		);
		const { pixels } = read(indexedPng(pixelsOf([...plain, ...shades]), 100, 40));
		expect(pixels.slice(0, 3000)).toEqual(plain);
		expect(new Set(pixels).size).toBeLessThanOrEqual(128);
		const channels = (colour: string) => [...Buffer.from(colour, 'hex')];
		const distances = shades.map((shade, i) => {
			const got = channels(pixels[3000 + i] ?? '');
			return Math.hypot(...channels(shade).map((value, channel) => value - (got[channel] ?? 0)));
		});
		expect(distances.reduce((a, b) => a + b, 0) / distances.length).toBeLessThan(40);
	});

	it('has the checksums that readers ask for', async () => {
		const { Resvg } = await import('@resvg/resvg-js');
		const png = indexedPng(pixelsOf(['0f6673', '0f6673', '0f6673', '0f6673']), 2, 2);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><image width="2" height="2" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
		expect([...new Resvg(svg).render().pixels.subarray(0, 4)]).toEqual([0x0f, 0x66, 0x73, 0xff]);
	});
});
