import { describe, expect, it } from 'vitest';
import { locatorOf } from './locator';
import { HOME, viewportOf } from './viewport';

describe('locatorOf', () => {
	it('is none of the region, nor of what is nearly as wide', () => {
		expect(locatorOf(HOME)).toBeNull();
		expect(locatorOf(viewportOf([30, 20, 110, 55]))).toBeNull();
	});

	it('frames a view in the region', () => {
		const view = viewportOf([60, 35, 80, 45]);
		expect(locatorOf(view)).toEqual({ of: HOME, frame: view });
	});

	it('frames a valley so that it is seen, about its middle', () => {
		const view = viewportOf([70.5, 39.5, 71.5, 40.2]);
		const { frame } = locatorOf(view) ?? { frame: view };
		expect(frame.width).toBeGreaterThan(HOME.width / 25);
		expect(frame.x + frame.width / 2).toBeCloseTo(view.x + view.width / 2, 6);
		expect(frame.y + frame.height / 2).toBeCloseTo(view.y + view.height / 2, 6);
	});

	it('shows the world for a view outside of the region', () => {
		const { of } = locatorOf(viewportOf([130, -30, 140, -20])) ?? {};
		expect(of?.width).toBeGreaterThan(2 * HOME.width);
	});
});
