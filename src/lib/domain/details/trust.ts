import type { Sourced } from '../types/values';

/** How far a fact can be relied on, from best to least; the counts of `/sources/`. */
export const TRUST_LEVELS = ['sourced', 'disputed', 'unverified'] as const;
export type Trust = (typeof TRUST_LEVELS)[number];

type Disputable = Sourced & {
	acts?: Record<string, unknown>;
};

/**
 * `unverified`: from memory, nobody looked it up. `disputed`: seen, and another good source says otherwise.
 * `sourced`: seen, though single fields may still be from memory (`unverified` of the fact).
 */
export function trustOf(fact: Disputable): Trust {
	if (fact.confidence === 'memory') return 'unverified';
	if (fact.disagreement) return 'disputed';
	const acts = Object.values(fact.acts ?? {});
	const isDisputed = acts.some((act) => typeof act === 'object' && act !== null && 'disputed' in act);
	return isDisputed ? 'disputed' : 'sourced';
}
