import { describe, expect, it } from 'vitest';
import { projectToSvg, scaleOfZoom } from '../../geo/mercator';
import { cameraOf } from './camera';

describe('cameraOf', () => {
	it('shows the whole world at zoom 0 on 512 pixels', () => {
		const { center, zoom } = cameraOf([-180, -85.0511287798066, 180, 85.0511287798066], [512, 512]);
		expect(zoom).toBeCloseTo(0, 6);
		expect(center[0]).toBeCloseTo(0, 6);
		expect(center[1]).toBeCloseTo(0, 6);
	});

	it('fits a box into the free part, in its middle', () => {
		const box = [22, 8, 128, 62] as const;
		const padding = { top: 10, right: 400, bottom: 150, left: 30 };
		const { center, zoom } = cameraOf([...box], [1280, 800], padding);
		const scale = scaleOfZoom(zoom);
		const [cx, cy] = projectToSvg(center);
		const [left, top] = projectToSvg([box[0], box[3]]);
		const [right, bottom] = projectToSvg([box[2], box[1]]);
		const x = (value: number) => 640 + (value - cx) * scale;
		const y = (value: number) => 400 + (value - cy) * scale;
		expect(x(left)).toBeGreaterThanOrEqual(30 - 1e-6);
		expect(x(right)).toBeLessThanOrEqual(880 + 1e-6);
		expect(y(top)).toBeGreaterThanOrEqual(10 - 1e-6);
		expect(y(bottom)).toBeLessThanOrEqual(650 + 1e-6);
		expect((x(left) + x(right)) / 2).toBeCloseTo((30 + 880) / 2, 6);
		expect((y(top) + y(bottom)) / 2).toBeCloseTo((10 + 650) / 2, 6);
	});
});
