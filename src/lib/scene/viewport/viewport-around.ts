import { HOME, viewportOf, type Viewport } from './viewport';
import type { Box } from '$lib/geo/topology-types';

const hundredths = (value: number) => Math.round(value * 100) / 100;

/**
 * The least viewport in the proportions of the region around a box in degrees: what the plain map opens with. For the server:
 * the page says both.
 */
export function viewportAround(box: Box): Viewport {
	const { x, y, width, height } = viewportOf(box);
	const scale = Math.max(width / HOME.width, height / HOME.height);
	const [across, down] = [HOME.width * scale, HOME.height * scale];
	return {
		x: hundredths(x + (width - across) / 2),
		y: hundredths(y + (height - down) / 2),
		width: hundredths(across),
		height: hundredths(down)
	};
}
