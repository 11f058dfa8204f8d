import { describe, expect, it } from 'vitest';
import { labelSize } from './label-boxes';
import { LABEL_SCALES, type Anchor } from './label-scales';
import { placeLabels } from './labels';

const label = (key: string, x: number, y: number, anchors: Anchor[] = ['right']) => ({
	key,
	candidates: () => anchors.map((anchor) => ({ position: [x, y] as [number, number], anchor })),
	size: labelSize('Tashkent', 13)
});

describe('labels', () => {
	it('gives the first of two close names its room and lets the other give way', () => {
		const [first, second] = placeLabels([label('tashkent', 1000, 800), label('bishkek', 1020, 800)]);
		expect(first).toEqual({
			key: 'tashkent',
			anchor: 'right',
			position: [1000, 800],
			minScale: LABEL_SCALES[0]
		});
		expect(second!.minScale).toBeGreaterThan(LABEL_SCALES[0]);
	});

	it('moves a name to another side before it hides it', () => {
		const [, second] = placeLabels([label('a', 1000, 800), label('b', 990, 800, ['right', 'left'])]);
		expect(second).toMatchObject({ anchor: 'left', minScale: LABEL_SCALES[0] });
	});

	it('keeps off circles', () => {
		const [only] = placeLabels([label('a', 1000, 800)], [{ position: [1100, 800], radius: 10 }]);
		expect(only!.minScale).toBeGreaterThan(LABEL_SCALES[0]);
	});

	it('leaves a name out where it never has room', () => {
		expect(placeLabels([label('a', 5, 5), label('b', 5, 5)])).toHaveLength(1);
	});
});
