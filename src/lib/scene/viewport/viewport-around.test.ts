import { describe, expect, it } from 'vitest';
import { HOME, viewportOf } from './viewport';
import { viewportAround } from './viewport-around';
import type { Box } from '$lib/geo/topology-types';

describe('viewportAround', () => {
	it.each([
		['wide', [60, 39, 75, 41]],
		['high', [70, 25, 72, 45]]
	] as [string, Box][])('holds a %s box in its middle, in the proportions of the region', (_, box) => {
		const [viewport, inner] = [viewportAround(box), viewportOf(box)];
		expect(viewport.width / viewport.height).toBeCloseTo(HOME.width / HOME.height, 2);
		expect(viewport.x).toBeLessThanOrEqual(inner.x + 0.01);
		expect(viewport.y).toBeLessThanOrEqual(inner.y + 0.01);
		expect(viewport.x + viewport.width / 2).toBeCloseTo(inner.x + inner.width / 2, 1);
		expect(viewport.y + viewport.height / 2).toBeCloseTo(inner.y + inner.height / 2, 1);
		expect(Math.min(viewport.width - inner.width, viewport.height - inner.height)).toBeCloseTo(0, 1);
	});
});
