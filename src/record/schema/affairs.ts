import { z } from 'zod';
import {
	ABSTENTION_ACTS,
	APPLICATION_OUTCOMES,
	RELATION_KINDS,
	type Abstention,
	type Application,
	type Meeting,
	type Relation
} from '../../lib/domain/types/affairs-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, slug, text } from './values';

const affairFields = {
	id: slug,
	date,
	place: slug.nullable(),
	site: text.optional(),
	what: text,
	...sourcedFields
};

export const applicationSchema = z
	.strictObject({
		...affairFields,
		iso3: iso3.nullable(),
		name: text.optional(),
		sought: z.enum(['member', 'observer', 'dialogue-partner']).nullable(),
		outcome: z.enum(APPLICATION_OUTCOMES),
		became: text.optional()
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Application>;

export const abstentionSchema = z
	.strictObject({ ...affairFields, iso3, act: z.enum(ABSTENTION_ACTS), document: slug.nullable() })
	.superRefine(seenSomewhere) satisfies z.ZodType<Abstention>;

export const relationSchema = z
	.strictObject({ ...affairFields, partner: text, kind: z.enum(RELATION_KINDS) })
	.superRefine(seenSomewhere) satisfies z.ZodType<Relation>;

export const meetingSchema = z
	.strictObject({
		...affairFields,
		institution: slug,
		number: z.int({ error: 'a whole number' }).positive({ error: 'a number from 1' }).nullable(),
		end: date
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Meeting>;
