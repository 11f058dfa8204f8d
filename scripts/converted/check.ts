/** What must be right in a picture that another program drew, found by counting. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { textWidth } from '../../src/lib/scene/names/text-width';
import type { PdfWord } from './converters';
import type { SavedPicture } from './pictures';

/** A line of text as the picture asks for it. */
interface Asked {
	text: string;
	x: number;
	y: number;
	size: number;
	anchor: 'start' | 'middle' | 'end';
	/** It stands on the map; other text has room of its own. */
	isOnMap: boolean;
}

/** Where it was drawn. */
interface Found extends Asked {
	left: number;
	right: number;
}

export interface Pixels {
	width: number;
	height: number;
	/** Red, green, blue, alpha, row by row. */
	data: Uint8Array;
}

const draw = (svg: string): Pixels => {
	const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: true } }).render();
	return { width, height, data: pixels };
};

/** The pixels of a PNG. */
export function pixelsOfPng(file: string): Pixels {
	const png = readFileSync(file);
	const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
	const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
	return draw(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`);
}

const ENTITIES: Record<string, string> = {
	'&amp;': '&',
	'&lt;': '<',
	'&gt;': '>',
	'&quot;': '"',
	'&#39;': "'"
};
const valueOf = (attributes: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

/** The texts of a picture, without halos, letters that stand alone along a line, and numbers in marks. */
function textsOf(svg: string): Asked[] {
	const all = [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)];
	return all.flatMap(([, attributes = '', escaped = ''], index) => {
		const text = escaped.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? '');
		const [, before = ''] = all[index - 1] ?? [];
		const isOnMap = before.includes('aria-hidden');
		if (/aria-hidden|transform=/.test(attributes) || (!isOnMap && text.length < 3)) return [];
		return [
			{
				text,
				x: Number(valueOf(attributes, 'x')),
				y: Number(valueOf(attributes, 'y')),
				size: Number(valueOf(attributes, 'font-size')),
				anchor: (valueOf(attributes, 'text-anchor') ?? 'start') as Asked['anchor'],
				isOnMap
			}
		];
	});
}

/** A text among the words of a document: those of one line, side by side, held where the picture holds it. */
function findIn(words: readonly PdfWord[], asked: Asked): Found | null {
	const { text, x, y, size, anchor } = asked;
	const line = words.filter(({ top, bottom }) => Math.abs((top + bottom) / 2 - (y - size / 3)) < size / 2);
	const [head = '', ...rest] = text.split(/\s+/);
	for (const first of line.filter((word) => word.text === head)) {
		let last: PdfWord | undefined = first;
		for (const next of rest) {
			const { right }: PdfWord = last;
			last = line.find((word) => word.text === next && Math.abs(word.left - right) < size);
			if (!last) break;
		}
		if (!last) continue;
		const at = { start: first.left, middle: (first.left + last.right) / 2, end: last.right }[anchor];
		// A program measures what it draws somewhat otherwise.
		if (Math.abs(at - x) < size / 2 + 0.02 * (last.right - first.left))
			return { ...asked, left: first.left, right: last.right };
	}
	return null;
}

/** From where to where the maps of a picture reach. */
function mapsOf(svg: string): [left: number, right: number] {
	const sides = [...svg.matchAll(/<clipPath id="[^"]*map"><rect([^>]*)>/g)].map(([, rect = '']) => {
		const x = Number(valueOf(rect, 'x'));
		return [x, x + Number(valueOf(rect, 'width'))] as const;
	});
	return [Math.min(...sides.map(([left]) => left)), Math.max(...sides.map(([, right]) => right))];
}

/** What is wrong with the words of a converted picture, and what is only worse than in our typeface. */
export function wrongWords({ svg, width, height }: SavedPicture, words: readonly PdfWord[]) {
	const asked = textsOf(svg);
	const found = asked.flatMap((each) => findIn(words, each) ?? []);
	const missing = asked.filter(
		(each) => !found.some(({ text, x, y }) => text === each.text && x === each.x && y === each.y)
	);
	const [mapLeft, mapRight] = mapsOf(svg);
	const cut = found.filter(
		({ left, right, y, size, isOnMap }) =>
			left < (isOnMap ? mapLeft : 0) || right > (isOnMap ? mapRight : width) || y - size < 0 || y > height
	);
	const overlaps = found.flatMap((one, index) =>
		found
			.slice(index + 1)
			.filter(
				(other) =>
					one.left < other.right - 1 &&
					other.left < one.right - 1 &&
					Math.abs(one.y - other.y) < 0.6 * Math.min(one.size, other.size)
			)
			.map((other) => ({ one, other }))
	);
	const inFrame = overlaps.filter(({ one, other }) => !one.isOnMap || !other.isOnMap);
	return {
		wrong: [
			...missing.map(({ text }) => `“${text}” is not there`),
			...cut.map(({ text }) => `“${text}” is cut`),
			...inFrame.map(({ one, other }) => `“${one.text}” lies over “${other.text}”`)
		],
		count: asked.length,
		/** Names on the map that touch, since letters are wider. */
		touching: overlaps.length - inFrame.length,
		wider: Math.max(...found.map(({ text, left, right, size }) => (right - left) / textWidth(text, size)))
	};
}

/** Cells, so that edges and letters that fall otherwise do not count. */
const CELL = 8;
/** By how much a cell may differ, of 255; and how many may. */
const APART = 40;
const MOST = 0.035;

function cellsOf({ width: row, data }: Pixels, width: number, height: number): number[][] {
	const across = Math.floor(width / CELL);
	const cells = Array.from({ length: across * Math.floor(height / CELL) }, () => [0, 0, 0]);
	for (let y = 0; y < Math.floor(height / CELL) * CELL; y++) {
		for (let x = 0; x < across * CELL; x++) {
			const cell = cells[Math.floor(y / CELL) * across + Math.floor(x / CELL)];
			for (let channel = 0; channel < 3; channel++) {
				if (cell) cell[channel] = (cell[channel] ?? 0) + (data[4 * (y * row + x) + channel] ?? 0) / CELL ** 2;
			}
		}
	}
	return cells;
}

/** White around everything, as share of the shorter side: nothing may reach it. */
const RIM = 0.007;

/** What is wrong with the pixels of a converted picture, beside those of resvg. */
export function wrongPixels({ svg, width, height }: SavedPicture, pixels: Pixels) {
	// LibreOffice rounds up.
	if (Math.abs(pixels.width - width) > 1 || Math.abs(pixels.height - height) > 1) {
		return { wrong: [`${pixels.width} × ${pixels.height} instead of ${width} × ${height}`], share: 1 };
	}
	const [cells, reference] = [pixels, draw(svg)].map((each) => cellsOf(each, width, height));
	const differ = (cells ?? []).filter((cell, index) =>
		cell.some((value, channel) => Math.abs(value - (reference?.[index]?.[channel] ?? 0)) > APART)
	).length;
	const share = differ / (cells?.length ?? 1);
	const rim = Math.floor(RIM * Math.min(width, height));
	let inked = 0;
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			if (x >= rim && x < width - rim && y >= rim && y < height - rim) continue;
			const at = 4 * (y * pixels.width + x);
			if (Math.min(...pixels.data.subarray(at, at + 3)) < 240) inked++;
		}
	}
	return {
		wrong: [
			...(share > MOST ? [`${(100 * share).toFixed(1)} % of it differs from resvg`] : []),
			...(inked > 0 ? [`${inked} pixels of its rim are not white`] : [])
		],
		share
	};
}
