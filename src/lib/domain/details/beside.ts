import { neighboursOf, type Neighbours } from './neighbours';
import { claimsAbout } from './paper-details';
import type { PaperClaim, ThingRef } from '../types/paper-types';
import type { Atlas } from '../types/atlas-types';

export type ClaimBeside = Pick<
	PaperClaim,
	'id' | 'section' | 'claim' | 'attributedTo' | 'verdict' | 'correction' | 'confidence' | 'unverified'
>;

/** What stands beside a thing on its page: what the paper says of it, and its neighbours in time. */
export interface Beside {
	claims: ClaimBeside[];
	neighbours: Neighbours;
}

/** Sources of the claims stay on the page of the paper, where each claim leads. */
export function besideOf(atlas: Atlas, thing: ThingRef): Beside {
	return {
		claims: claimsAbout(atlas, thing).map(
			({ id, section, claim, attributedTo, verdict, correction, confidence, unverified }) => ({
				id,
				section,
				claim,
				...(attributedTo ? { attributedTo } : {}),
				verdict,
				correction,
				confidence,
				...(unverified ? { unverified } : {})
			})
		),
		neighbours: neighboursOf(atlas, thing)
	};
}
