import type { Atlas, PaperClaim } from '$lib/domain';
import { curly } from './paper-words';
import { textOf } from './words';

/** Which claims of the paper's sections 1 and 3 stand in which part of the page. */
export const TOPICS = {
	founding: ['c02', 'c03', 'c04', 'c05', 'c06', 'c07', 'c13'],
	bodies: ['c54', 'c56', 'c08', 'c57'],
	appointed: ['c09', 'c10', 'c11'],
	languages: ['c12'],
	summits: ['c55'],
	exercises: ['c58']
} as const;

/** Claims in the order of their ids here. */
export function claimsOf(atlas: Pick<Atlas, 'claims'>, ids: readonly string[]) {
	return ids
		.map((id) => atlas.claims.find((claim) => claim.id === id))
		.filter((claim): claim is PaperClaim => claim !== undefined)
		.map(({ id, claim, verdict, correction, confidence }) => ({
			id,
			claim: curly(claim),
			verdict,
			correction: correction && curly(textOf(correction)),
			memory: confidence === 'memory'
		}));
}
