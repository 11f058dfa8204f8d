import { z } from 'zod';
import { DOCUMENT_TYPES, type Act, type TreatyDocument } from '../../lib/domain/types/document-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { confidence, date, iso3, slug, text, webAddress, words } from './values';

const act = z.strictObject({
	date,
	place: slug.optional(),
	scope: text.optional(),
	disputed: text.optional(),
	perParty: z.record(iso3, date).optional()
}) satisfies z.ZodType<Act>;

const laterParty = z.strictObject({
	iso3,
	act: text,
	date: date.nullable(),
	confidence,
	note: text.optional()
});

export const documentSchema = z
	.strictObject({
		id: slug,
		title: text,
		type: z.enum(DOCUMENT_TYPES),
		context: z.boolean(),
		acts: z.strictObject({
			adopted: act.nullable(),
			signed: act.nullable(),
			ratified: z
				.array(z.strictObject({ iso3, date, note: text.optional() }))
				.min(1)
				.optional(),
			enteredIntoForce: act.nullable()
		}),
		signatories: z.array(iso3),
		partiesLater: z.array(laterParty).optional(),
		depositary: text.optional(),
		registered: text.optional(),
		summary: text,
		textUrls: z.array(webAddress),
		paperClaim: z
			.strictObject({ date: words, place: words.nullable(), title: words, section: words })
			.optional(),
		discrepancy: text.optional(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<TreatyDocument>;
