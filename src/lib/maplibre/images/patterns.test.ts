import { describe, expect, it } from 'vitest';
import { rgbOf } from './colors';
import { growthAt } from '../gl-images';
import { imagesOf } from './images';
import { drawPattern, PATTERNS } from './patterns';
import { coversPoint, tileOf } from '$lib/scene/symbols/pattern';
import { tokensOf } from '../test-fixture';

const patterns = [...PATTERNS];
const ink = () => [10, 20, 30] as const;

describe('patterns', () => {
	it.each(patterns)('%s meets itself at its edges and at those of a map tile', (_, pattern) => {
		const size = tileOf(pattern);
		expect(512 % size).toBe(0);
		for (const mark of pattern) {
			for (const [x, y] of [
				[0.3, 0.7],
				[1.9, 3.1],
				[size - 0.2, size / 2 + 0.4]
			] as const) {
				expect(coversPoint(mark, x + size, y)).toBe(coversPoint(mark, x, y));
				expect(coversPoint(mark, x, y + size)).toBe(coversPoint(mark, x, y));
				expect(coversPoint(mark, x - size, y - size)).toBe(coversPoint(mark, x, y));
			}
		}
	});

	it.each(patterns)('%s shows both ink and ground', (_, pattern) => {
		for (const pixelRatio of [1, 2, 3]) {
			const { width, height, data } = drawPattern(pattern, ink, pixelRatio);
			expect([width, height]).toEqual([tileOf(pattern) * pixelRatio, tileOf(pattern) * pixelRatio]);
			const alphas = [...data].filter((_, index) => index % 4 === 3);
			expect(alphas).toHaveLength(width * height);
			expect(Math.max(...alphas)).toBeGreaterThan(100);
			expect(Math.min(...alphas)).toBe(0);
			const covered = alphas.findIndex((alpha) => alpha > 0);
			expect([...data.slice(4 * covered, 4 * covered + 3)]).toEqual([10, 20, 30]);
		}
	});

	it('keep their size within a tenth at any zoom', () => {
		for (let zoom = 0.5; zoom < 8.5; zoom += 0.01) {
			const drawn = 2 ** (zoom % 1);
			expect(Math.abs(Math.log2(drawn / 2 ** growthAt(zoom)))).toBeLessThan(Math.log2(1.1));
		}
	});

	it('differ in form, not only in colour', () => {
		// Of contested areas the latent and those without a phase differ in what is written about them only.
		const told = patterns.filter(([id]) => id !== 'pattern-contested');
		const forms = told.map(([, pattern]) => {
			const { token } = pattern[0]!;
			const { data } = drawPattern(pattern, (each) => (each === token ? [0, 0, 0] : [255, 255, 255]), 4);
			return data.join();
		});
		expect(new Set(forms).size).toBe(told.length);
	});
});

/** Signs are drawn on a canvas, which there is none of here. */
const NO_SIGN = () => ({ width: 1, height: 1, data: new Uint8ClampedArray(4) });

describe('images', () => {
	it.each(['light', 'dark'] as const)('are made of the %s tokens', (scheme) => {
		const tokens = tokensOf(scheme);
		const images = imagesOf(tokens, 2, NO_SIGN);
		const hatch = images.get('pattern-contested');
		expect([...hatch!.data.slice(0, 3)]).toEqual(rgbOf(tokens.contested));
	});
});

describe('rgbOf', () => {
	it('reads the forms that computed styles have', () => {
		expect(rgbOf('#0f6673')).toEqual([15, 102, 115]);
		expect(rgbOf('rgb(15, 102, 115)')).toEqual([15, 102, 115]);
	});

	it('refuses others', () => {
		expect(() => rgbOf('tomato')).toThrow('tomato');
	});
});
