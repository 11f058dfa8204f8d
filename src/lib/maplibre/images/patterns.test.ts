import { describe, expect, it } from 'vitest';
import { rgbOf } from './colors';
import { imagesOf } from './images';
import { drawPattern, PATTERNS, type PatternId } from './patterns';
import { tokensOf } from '../test-fixture';

const ids = Object.keys(PATTERNS) as PatternId[];

describe('patterns', () => {
	it.each(ids)('%s meets itself at its edges and at those of a map tile', (id) => {
		const { size, coverage } = PATTERNS[id];
		expect(512 % size).toBe(0);
		for (const [x, y] of [
			[0.3, 0.7],
			[1.9, 3.1],
			[size - 0.2, size / 2 + 0.4]
		] as const) {
			expect(coverage(x + size, y)).toBe(coverage(x, y));
			expect(coverage(x, y + size)).toBe(coverage(x, y));
			expect(coverage(x - size, y - size)).toBe(coverage(x, y));
		}
	});

	it.each(ids)('%s shows both ink and ground', (id) => {
		for (const pixelRatio of [1, 2, 3]) {
			const { width, height, data } = drawPattern(id, [10, 20, 30], pixelRatio);
			expect([width, height]).toEqual([PATTERNS[id].size * pixelRatio, PATTERNS[id].size * pixelRatio]);
			const alphas = [...data].filter((_, index) => index % 4 === 3);
			expect(alphas).toHaveLength(width * height);
			expect(Math.max(...alphas)).toBeGreaterThan(100);
			expect(Math.min(...alphas)).toBe(0);
			expect([...data.slice(0, 3)]).toEqual([10, 20, 30]);
		}
	});

	it('differ in form, not only in colour', () => {
		const forms = ids.map((id) => drawPattern(id, [0, 0, 0], 4).data.join());
		expect(new Set(forms).size).toBe(ids.length);
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
		const marker = images.get('marker-armed')!;
		const middle = ((marker.height / 2) * marker.width + marker.width / 2) * 4;
		expect([...marker.data.slice(middle, middle + 4)]).toEqual([...rgbOf(tokens.dispute), 255]);
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
