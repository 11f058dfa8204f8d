import type { Tokens } from '$lib/scene/symbols/tokens';

/** How much of a point the ink covers: x and y in CSS pixels, 0 bare to 1 covered. */
type Coverage = (x: number, y: number) => number;

interface Pattern {
	/** Width and height in CSS pixels: a power of two, so that it meets itself at the edge of a map tile. */
	size: number;
	coverage: Coverage;
	token: keyof Tokens;
	/** 0 to 1; 1 unless given. */
	alpha?: number;
}

/** Raw pixels as MapLibre's `addImage` takes them: straight alpha, `width` × `height` device pixels. */
export interface PatternImage {
	width: number;
	height: number;
	data: Uint8ClampedArray;
}

const mod = (value: number, by: number): number => ((value % by) + by) % by;
const around = (value: number, period: number): number => {
	const rest = mod(value, period);
	return Math.min(rest, period - rest);
};

/** Lines at 45°, rising to the right (`slope` 1) or falling (-1); `period` is counted along the x axis. */
function diagonal(period: number, width: number, slope: 1 | -1): Coverage {
	const half = (width * Math.SQRT2) / 2;
	return (x, y) => (around(x + slope * y, period) <= half ? 1 : 0);
}

function horizontal(period: number, width: number): Coverage {
	return (_, y) => (around(y - period / 2, period) <= width / 2 ? 1 : 0);
}

/** Discs, or rings if `hole` is above 0, on a lattice like the five of a die. */
function dots(period: number, radius: number, hole = 0): Coverage {
	return (x, y) => {
		const near = Math.hypot(around(x, period), around(y, period));
		const between = Math.hypot(around(x - period / 2, period), around(y - period / 2, period));
		const distance = Math.min(near, between);
		return distance <= radius && distance >= hole ? 1 : 0;
	};
}

/** Every pattern of the map by its image id. Status differs in form, not only in colour. */
export const PATTERNS = {
	'pattern-observer': { size: 8, coverage: diagonal(8, 1.8, 1), token: 'status-observer-mark' },
	'pattern-dialogue-partner': { size: 8, coverage: dots(8, 1), token: 'status-dialogue-partner-mark' },
	'pattern-sco-partner': { size: 8, coverage: dots(8, 1.8, 0.9), token: 'status-sco-partner-mark' },
	'pattern-inactive': { size: 4, coverage: horizontal(4, 1.4), token: 'land', alpha: 0.6 },
	'pattern-contested': { size: 8, coverage: diagonal(8, 1.3, -1), token: 'contested' },
	'pattern-dispute': { size: 8, coverage: diagonal(8, 1.5, -1), token: 'dispute' },
	'pattern-dispute-armed': { size: 8, coverage: diagonal(8, 2.4, -1), token: 'dispute' },
	'pattern-dispute-latent': { size: 8, coverage: diagonal(8, 1.2, -1), token: 'dispute-soft' },
	'pattern-dispute-settled': { size: 16, coverage: diagonal(16, 1, -1), token: 'dispute-soft' }
} satisfies Record<string, Pattern>;
export type PatternId = keyof typeof PATTERNS;

const SAMPLES = 4;

/**
 * Draws one pattern.
 * @param rgb the ink, 0–255 each
 * @param pixelRatio device pixels a CSS pixel, a whole number
 */
export function drawPattern(
	id: PatternId,
	rgb: readonly [number, number, number],
	pixelRatio: number
): PatternImage {
	const { size, coverage, alpha = 1 } = PATTERNS[id] as Pattern;
	const pixels = size * pixelRatio;
	const data = new Uint8ClampedArray(pixels * pixels * 4);
	for (let row = 0; row < pixels; row++) {
		for (let column = 0; column < pixels; column++) {
			let covered = 0;
			for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
				const x = column + ((sample % SAMPLES) + 0.5) / SAMPLES;
				const y = row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
				covered += coverage(x / pixelRatio, y / pixelRatio);
			}
			const share = covered / (SAMPLES * SAMPLES);
			data.set([...rgb, Math.round(share * alpha * 255)], (row * pixels + column) * 4);
		}
	}
	return { width: pixels, height: pixels, data };
}
