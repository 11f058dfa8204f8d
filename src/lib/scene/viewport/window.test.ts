import { describe, expect, it } from 'vitest';
import { HOME, viewportOf, windowAround } from './window';
import type { Box } from '$lib/geo/topology-types';

describe('windowAround', () => {
	it.each([
		['wide', [60, 39, 75, 41]],
		['high', [70, 25, 72, 45]]
	] as [string, Box][])('holds a %s box in its middle, in the proportions of the region', (_, box) => {
		const [window, inner] = [windowAround(box), viewportOf(box)];
		expect(window.width / window.height).toBeCloseTo(HOME.width / HOME.height, 2);
		expect(window.x).toBeLessThanOrEqual(inner.x + 0.01);
		expect(window.y).toBeLessThanOrEqual(inner.y + 0.01);
		expect(window.x + window.width / 2).toBeCloseTo(inner.x + inner.width / 2, 1);
		expect(window.y + window.height / 2).toBeCloseTo(inner.y + inner.height / 2, 1);
		expect(Math.min(window.width - inner.width, window.height - inner.height)).toBeCloseTo(0, 1);
	});
});
