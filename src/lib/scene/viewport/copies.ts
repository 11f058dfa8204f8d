import type { Viewport } from './viewport';
import { WORLD_UNITS } from '$lib/geo/mercator';

/** By how much the world is drawn again, to the left or the right, in a viewport that goes beyond ±180°. */
export const copiesIn = ({ x, width }: Pick<Viewport, 'x' | 'width'>): number[] =>
	[-WORLD_UNITS, WORLD_UNITS].filter((shift) => (shift < 0 ? x < 0 : x + width > WORLD_UNITS));
