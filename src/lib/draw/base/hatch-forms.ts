import type { Hatch } from './hatching';

/** Between slanting lines of a hatch that repeats every eight pixels along and across. */
export const SLANT = 8 / Math.SQRT2;

/** Two rows of dots, one shifted against the other. */
export const dots = (width: number, colour: string): Hatch[] =>
	[2, 6].map((from) => ({ angle: 0, apart: 8, from, width, colour, dots: { apart: 8, from } }));

/** Circles: dots, and on them smaller ones of the ground. */
export const rings = (radius: number, stroke: number, colour: string, ground: string): Hatch[] =>
	[
		{ width: 2 * radius + stroke, colour },
		{ width: 2 * radius - stroke, colour: ground }
	].map((dot) => ({ angle: 0, apart: 8, from: 4, ...dot, dots: { apart: 8, from: 4 } }));
