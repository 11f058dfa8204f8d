import type { Phase } from '../../domain/types/dispute-types';

/**
 * The width of a disputed line by its phase, in CSS pixels on a map of the whole region; the same in the plain
 * map, in MapLibre (which widens all of them on zooming in) and in the legend. The dash says what kind of line
 * it is, the width how high the phase: neither needs colour.
 */
export const PHASE_WIDTHS: Record<Phase, number> = { armed: 3.4, active: 2.1, latent: 1.2, settled: 1.2 };

/** The same of the arcs between states, thinner: they lie on no ground. */
export const ARC_WIDTHS: Record<Phase, number> = { armed: 2.2, active: 1.4, latent: 0.9, settled: 0.9 };
