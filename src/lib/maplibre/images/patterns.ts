import type { Rgb } from './colors';
import type { TokenName } from '$lib/scene/symbols/tokens';
import { STATUSES } from '$lib/domain/types/state-types';
import { PHASES } from '$lib/domain/types/dispute-types';
import { coversPoint, tileOf, type Pattern, type PatternMark } from '$lib/scene/symbols/pattern';
import { CONTESTED_HATCH, PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import { INACTIVE, STATUS_SYMBOLS } from '$lib/scene/symbols/status';

/** Raw pixels as MapLibre's `addImage` takes them: straight alpha, `width` × `height` device pixels. */
export interface PatternImage {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

/** Every pattern of the map by its image id. A side is a power of two, so that it meets itself at the edge of a tile. */
export const PATTERNS = new Map<string, Pattern>([
	...STATUSES.flatMap((status): [string, Pattern][] => {
		const { pattern } = STATUS_SYMBOLS[status];
		return pattern.length > 0 ? [[`pattern-${status}`, pattern]] : [];
	}),
	['pattern-inactive', [INACTIVE]],
	['pattern-contested', [CONTESTED_HATCH]],
	...PHASES.map((phase): [string, Pattern] => [`pattern-dispute-${phase}`, [PHASE_SYMBOLS[phase].hatch]])
]);

const SAMPLES = 4;

/**
 * Draws one pattern.
 * @param rgb the colour of a token, 0–255 each
 * @param pixelRatio device pixels a CSS pixel, a whole number
 */
export function drawPattern(
	pattern: Pattern,
	rgb: (token: TokenName) => Rgb,
	pixelRatio: number
): PatternImage {
	const pixels = tileOf(pattern) * pixelRatio;
	const data = new Uint8ClampedArray(pixels * pixels * 4);
	const at = (pixel: number, sample: number) => (pixel + (sample + 0.5) / SAMPLES) / pixelRatio;
	for (let row = 0; row < pixels; row++) {
		for (let column = 0; column < pixels; column++) {
			const seen: PatternMark[] = [];
			for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
				const [x, y] = [at(column, sample % SAMPLES), at(row, Math.floor(sample / SAMPLES))];
				const top = pattern.findLast((mark) => coversPoint(mark, x, y));
				if (top) seen.push(top);
			}
			const mean = ([0, 1, 2] as const).map(
				(channel) => seen.reduce((sum, { token }) => sum + rgb(token)[channel], 0) / (seen.length || 1)
			);
			const alpha = seen.reduce((sum, { opacity = 1 }) => sum + opacity, 0) / (SAMPLES * SAMPLES);
			data.set([...mean, Math.round(alpha * 255)], (row * pixels + column) * 4);
		}
	}
	return { width: pixels, height: pixels, data };
}
