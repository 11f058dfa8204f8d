import { z } from 'zod';
import {
	DISPUTE_KINDS,
	FIELD_TERMS,
	LINE_EFFECTS,
	PHASES,
	type Dispute
} from '../../lib/domain/types/dispute-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, position, slug, text, words } from './values';

const phase = z
	.strictObject({ from: date, phase: z.enum(PHASES), what: text, ...sourcedFields })
	.superRefine(seenSomewhere);

const positionOfParty = z
	.strictObject({ party: iso3, position: text, ...sourcedFields })
	.superRefine(seenSomewhere);

const agreement = z
	.strictObject({
		title: text,
		date,
		place: text.optional(),
		parties: z.array(iso3).min(1, { error: 'at least one party' }),
		otherParties: z.array(iso3).optional(),
		enteredIntoForce: date.nullable(),
		line: z.enum(LINE_EFFECTS).optional(),
		...sourcedFields
	})
	.superRefine(seenSomewhere);

export const disputeSchema = z.strictObject({
	id: slug,
	title: text,
	summary: text,
	parties: z.array(iso3).min(2, { error: 'at least two parties' }),
	dyads: z
		.array(z.tuple([iso3, iso3]))
		.min(1, { error: 'at least one pair' })
		.optional(),
	kinds: z.array(z.enum(DISPUTE_KINDS)).min(1, { error: 'at least one kind' }),
	phases: z.array(phase).min(1, { error: 'at least one phase' }),
	points: z.array(z.strictObject({ name: text, position, note: text.optional() })),
	positions: z.array(positionOfParty),
	agreements: z.array(agreement),
	terms: text,
	fieldTerms: z.array(z.enum(FIELD_TERMS)).min(1, { error: 'at least one term' }),
	paper: z.strictObject({ says: words.nullable(), section: words.nullable(), record: text })
}) satisfies z.ZodType<Dispute>;
