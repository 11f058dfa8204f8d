import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrOf, qrPath, qrSvg } from './qr';

const LINKS = [
	'https://atlas.example/',
	'https://atlas.example/sco/dispute/ind-pak-kashmir/?year=1999&layers=status,disputes&claim=IND&at=66.5,24.25,98,42.75',
	`https://atlas.example/?q=${'é'.repeat(300)}`
];

/** What a reader of the code sees: the modules that a path of rectangles covers. */
function drawn(path: string, size: number): boolean[][] {
	const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
		for (let at = 0; at < Number(width); at++) modules[Number(y)]![Number(x) + at] = true;
	}
	return modules;
}

/** Undoes the mask and reads the code words of the matrix in their order; a code of one block, in bytes. */
function decoded(modules: boolean[][]): string {
	const size = modules.length;
	const version = (size - 17) / 4;
	const format = [0, 1, 2, 3, 4, 5, 7, 8].map((x) => modules[8]![x]!);
	const mask = [2, 3, 4].reduce((bits, at) => bits * 2 + Number(format[at]), 0) ^ 0b101;
	const masks: ((y: number, x: number) => boolean)[] = [
		(y, x) => (y + x) % 2 === 0,
		(y) => y % 2 === 0,
		(_, x) => x % 3 === 0,
		(y, x) => (y + x) % 3 === 0,
		(y, x) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
		(y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
		(y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
		(y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0
	];
	const corner = (y: number, x: number) => (y < 9 && (x < 9 || x >= size - 8)) || (y >= size - 8 && x < 9);
	const middle = size - 7;
	const aligned = (y: number, x: number) =>
		version > 1 && Math.abs(y - middle) < 3 && Math.abs(x - middle) < 3;
	const isData = (y: number, x: number) => !corner(y, x) && !aligned(y, x) && x !== 6 && y !== 6;
	const bits: number[] = [];
	let up = true;
	for (let right = size - 1; right > 0; right -= 2) {
		if (right === 6) right = 5;
		for (let step = 0; step < size; step++) {
			const y = up ? size - 1 - step : step;
			for (const x of [right, right - 1]) {
				if (isData(y, x)) bits.push(Number(modules[y]![x] !== masks[mask]!(y, x)));
			}
		}
		up = !up;
	}
	const number = (from: number, length: number) =>
		bits.slice(from, from + length).reduce((sum, bit) => sum * 2 + bit, 0);
	expect(number(0, 4)).toBe(0b0100);
	const bytes = Array.from({ length: number(4, 8) }, (_, at) => number(12 + 8 * at, 8));
	return new TextDecoder().decode(new Uint8Array(bytes));
}

describe('the QR code of a link', () => {
	it.each(LINKS)('is drawn module by module as it was encoded: %s', (link) => {
		const { data, size } = encode(link, { ecc: 'M', boostEcc: true, border: 0 });
		const path = /<path d="([^"]+)"/.exec(qrSvg(qrOf(link), link))?.[1] ?? '';
		const seen = drawn(path, size + 8);
		expect(seen.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(data);
		// Light all around, four modules wide.
		const edge = seen.filter((_, y) => y < 4 || y >= size + 4).flat();
		expect(edge.concat(seen.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)]))).not.toContain(true);
	});

	it.each(['https://atlas.example/', 'https://a.example/embed/'])('reads back as the link: %s', (link) => {
		const seen = drawn(qrPath(qrOf(link)), qrOf(link).length);
		expect(decoded(seen.slice(4, -4).map((row) => row.slice(4, -4)))).toBe(link);
	});

	it('lets no link out of the title of its file', () => {
		expect(qrSvg(qrOf('a'), 'https://a.example/?a=1&b=</title><script>')).toContain(
			'<title>https://a.example/?a=1&amp;b=&lt;/title>&lt;script></title>'
		);
	});
});
