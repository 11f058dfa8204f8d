import { PHASES, type Phase } from '../types/dispute-types';

/** Positive if `a` is the higher phase (armed > active > latent > settled). */
export function comparePhases(a: Phase, b: Phase): number {
	return PHASES.indexOf(b) - PHASES.indexOf(a);
}
