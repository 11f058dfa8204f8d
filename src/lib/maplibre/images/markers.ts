import type { PatternImage } from './patterns';
import type { Rgb } from './colors';

const SAMPLES = 4;

interface Marker {
	/** Width and height in CSS pixels. */
	size: number;
	/** Half diagonals of the diamond and of its hole, in CSS pixels. */
	outer: number;
	hole: number;
	ink: 'dispute' | 'dispute-soft';
	inside: 'dispute' | 'dispute-soft' | 'land';
}

/** Points of disputes are diamonds, so that they differ from documents in form: the fuller, the higher the phase. */
export const MARKERS = {
	'marker-armed': { size: 20, outer: 8, hole: 0, ink: 'dispute', inside: 'dispute' },
	'marker-active': { size: 16, outer: 5.5, hole: 0, ink: 'dispute', inside: 'dispute' },
	'marker-latent': { size: 16, outer: 5.5, hole: 3, ink: 'dispute-soft', inside: 'land' },
	'marker-settled': { size: 16, outer: 4.5, hole: 3, ink: 'dispute-soft', inside: 'land' }
} satisfies Record<string, Marker>;
export type MarkerId = keyof typeof MARKERS;

/** Draws one marker with a rim of the land's colour, so that it stands out on any ground. */
export function drawMarker(
	id: MarkerId,
	color: (name: 'dispute' | 'dispute-soft' | 'land') => Rgb,
	pixelRatio: number
): PatternImage {
	const { size, outer, hole, ink, inside } = MARKERS[id] as Marker;
	const pixels = size * pixelRatio;
	const data = new Uint8ClampedArray(pixels * pixels * 4);
	const rim = 1.5;
	for (let row = 0; row < pixels; row++) {
		for (let column = 0; column < pixels; column++) {
			const sum = [0, 0, 0];
			let covered = 0;
			for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
				const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / pixelRatio - size / 2;
				const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / pixelRatio - size / 2;
				const distance = Math.abs(x) + Math.abs(y);
				if (distance > outer + rim) continue;
				const rgb = color(distance > outer ? 'land' : distance < hole ? inside : ink);
				covered += 1;
				for (const channel of [0, 1, 2] as const) sum[channel] = (sum[channel] ?? 0) + rgb[channel];
			}
			const mean = sum.map((value) => (covered ? value / covered : 0));
			data.set([...mean, Math.round((covered / (SAMPLES * SAMPLES)) * 255)], (row * pixels + column) * 4);
		}
	}
	return { width: pixels, height: pixels, data };
}
