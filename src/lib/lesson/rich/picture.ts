/**
 * What a picture says of itself in its first bytes. Read before any program decodes it: its name and its type may be
 * wrong, and a few bytes can stand for more pixels than a browser has room for.
 */
import { bytesOf } from './base64';
import type { PictureType } from './types';

export interface PictureHead {
	/** What its first bytes say it is; GIF is read, and kept as a picture of another kind. */
	type: PictureType | 'image/gif';
	width: number;
	height: number;
	/** It has more than one frame. */
	moves: boolean;
}

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
	String.fromCharCode(...bytes.subarray(at, at + length));

type Reader = (bytes: Uint8Array, view: DataView) => Omit<PictureHead, 'type'> | null;

/** IHDR comes first; a moving one says so before its data. */
const png: Reader = (bytes, view) => {
	if (ascii(bytes, 12, 4) !== 'IHDR') return null;
	let moves = false;
	for (let at = 8; at + 8 <= bytes.length && !moves; at += 12 + view.getUint32(at)) {
		const name = ascii(bytes, at + 4, 4);
		if (name === 'IDAT') break;
		moves = name === 'acTL';
	}
	return { width: view.getUint32(16), height: view.getUint32(20), moves };
};

/** Segments with their lengths, until the one that begins a frame. */
const jpeg: Reader = (bytes, view) => {
	for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
		if (bytes[at] !== 0xff) return null;
		// Fill bytes before a marker.
		while (bytes[at + 1] === 0xff && at + 10 < bytes.length) at += 1;
		const marker = bytes[at + 1] ?? 0;
		const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7), moves: false };
		if (marker === 0xda || marker === 0xd9) return null;
	}
	return null;
};

const webp: Reader = (bytes, view) => {
	switch (ascii(bytes, 12, 4)) {
		case 'VP8 ':
			return {
				width: view.getUint16(26, true) & 0x3fff,
				height: view.getUint16(28, true) & 0x3fff,
				moves: false
			};
		case 'VP8L': {
			const bits = view.getUint32(21, true);
			return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, moves: false };
		}
		case 'VP8X':
			return {
				width: (view.getUint32(24, true) & 0xffffff) + 1,
				height: (view.getUint32(26, true) >>> 8) + 1,
				moves: ((bytes[20] ?? 0) & 2) !== 0
			};
		default:
			return null;
	}
};

const gif: Reader = (_, view) => ({
	width: view.getUint16(6, true),
	height: view.getUint16(8, true),
	moves: false
});

const readerOf = (bytes: Uint8Array): [PictureHead['type'], Reader] | null => {
	if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return ['image/png', png];
	if (ascii(bytes, 0, 3) === '\xff\xd8\xff') return ['image/jpeg', jpeg];
	if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return ['image/webp', webp];
	if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return ['image/gif', gif];
	return null;
};

/** Kind and size of a picture; null if it is none that is known, or is broken. Never throws. */
export function pictureHead(bytes: Uint8Array): PictureHead | null {
	const [type, read] = readerOf(bytes) ?? [];
	if (!type || bytes.length < 30) return null;
	try {
		const head = read?.(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
		return head && head.width > 0 && head.height > 0 ? { type, ...head } : null;
	} catch {
		// Its own lengths lead out of it.
		return null;
	}
}

/** True if the file is SVG, by its name, its type or how it begins. */
export const isSvg = (name: string, type: string, start: string): boolean =>
	type === 'image/svg+xml' || /\.svgz?$/i.test(name) || /<svg[\s>]/i.test(start);

/** More pixels, either way or in all, are no picture for a class. */
export const MOST_ACROSS = 4096;
export const MOST_PIXELS = 8_000_000;

export type PictureFault = 'picture-kind' | 'picture-size' | 'picture-moves';

/** What a picture is measured by, by its data; the same data comes with every change of its lesson. */
const known = new Map<string, PictureHead | null>();
const ENOUGH = 200;

/** Kind and size of a picture in Base64. */
export function headOfData(data: string): PictureHead | null {
	const found = known.get(data);
	if (found !== undefined) return found;
	let head: PictureHead | null = null;
	try {
		head = pictureHead(bytesOf(data));
	} catch {
		// No Base64.
	}
	if (known.size >= ENOUGH) known.clear();
	known.set(data, head);
	return head;
}

/** Why a picture of a file is not shown; null: it is. */
export function faultOf({ type, data }: { type: string; data: string }): PictureFault | null {
	const head = headOfData(data);
	if (!head || head.type !== type) return 'picture-kind';
	if (Math.max(head.width, head.height) > MOST_ACROSS || head.width * head.height > MOST_PIXELS) {
		return 'picture-size';
	}
	return head.moves ? 'picture-moves' : null;
}

/** How many bytes a text of Base64 stands for. */
export const sizeOfData = (data: string): number => Math.floor((data.length * 3) / 4);

/** The address of a picture that is in the page itself. */
export const srcOf = ({ type, data }: { type: string; data: string }): string =>
	`data:${type};base64,${data}`;
