import { crc32, deflateSync } from 'node:zlib';

/** Colours of the palette: a map has few, and the shades between them at edges are many but alike. */
const COLOURS = 128;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Six bits a channel: colours in the same bin are taken for one. */
const BINS = 1 << 18;
const binOf = (abgr: number): number =>
	((abgr & 0xfc) << 10) | ((abgr & 0xfc00) >> 4) | ((abgr & 0xfc0000) >> 18);

/**
 * A PNG with a palette, about a third as large as one in true colour. Opaque.
 * @param pixels red, green, blue, alpha, row by row
 */
export function indexedPng(pixels: Uint8Array, width: number, height: number): Buffer {
	// A pixel as one number, red lowest.
	const colours = new Uint32Array(new Uint8Array(pixels).buffer);
	const counts = new Uint32Array(BINS);
	/** A colour of each bin, the first that occurs, so that plain fills keep theirs exactly. */
	const sample = new Uint32Array(BINS);
	const bins: number[] = [];
	for (let at = 0; at < colours.length; at++) {
		const colour = colours[at] ?? 0;
		const bin = binOf(colour);
		if (counts[bin] === 0) {
			sample[bin] = colour;
			bins.push(bin);
		}
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	bins.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	const palette = Uint8Array.from(bins.slice(0, COLOURS).flatMap((bin) => rgbOf(sample[bin] ?? 0)));

	const indexOf = new Uint8Array(BINS);
	bins.forEach((bin, rank) => {
		indexOf[bin] = rank < COLOURS ? rank : nearest(palette, sample[bin] ?? 0);
	});
	// Each row begins with its filter: 0, none; indices have no neighbours to be guessed from.
	const rows = new Uint8Array((width + 1) * height);
	for (let y = 0, from = 0, to = 0; y < height; y++) {
		to += 1;
		for (let x = 0; x < width; x++) rows[to++] = indexOf[binOf(colours[from++] ?? 0)] ?? 0;
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Eight bits a pixel, indexed colour.
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk('IHDR', header),
		chunk('PLTE', palette),
		chunk('IDAT', deflateSync(rows, { level: 7 })),
		chunk('IEND', new Uint8Array())
	]);
}

const rgbOf = (abgr: number): [number, number, number] => [
	abgr & 0xff,
	(abgr >> 8) & 0xff,
	(abgr >> 16) & 0xff
];

function nearest(palette: Uint8Array, colour: number): number {
	const [r, g, b] = rgbOf(colour);
	let best = 0;
	let least = Infinity;
	for (let at = 0; at < palette.length; at += 3) {
		const [dr, dg, db] = [r - (palette[at] ?? 0), g - (palette[at + 1] ?? 0), b - (palette[at + 2] ?? 0)];
		const distance = dr * dr + dg * dg + db * db;
		if (distance < least) [best, least] = [at / 3, distance];
	}
	return best;
}

function chunk(type: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
	const framed = Buffer.alloc(body.length + 8);
	framed.writeUInt32BE(data.length, 0);
	framed.set(body, 4);
	framed.writeUInt32BE(crc32(body), body.length + 4);
	return framed;
}
