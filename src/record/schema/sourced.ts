import { z } from 'zod';
import type { Sourced } from '../../lib/domain/types/values';
import { confidence, slug, text, words } from './values';

/** The fields that every fact has. */
export const sourcedFields = {
	sources: z.array(slug),
	confidence,
	unverified: z.array(words).min(1, { error: 'at least one field, or no list at all' }).optional(),
	disagreement: text.optional(),
	note: text.optional()
};

/** A fact that somebody saw was seen somewhere. */
export function seenSomewhere(fact: Sourced, context: z.RefinementCtx): void {
	if (fact.confidence === 'seen' && fact.sources.length === 0) {
		context.addIssue({
			code: 'custom',
			path: ['sources'],
			message: 'at least one source, because the confidence is seen'
		});
	}
}
