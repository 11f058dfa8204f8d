import { z } from 'zod';
import {
	INSTITUTION_KINDS,
	OFFICES,
	type Chair,
	type Institution,
	type Term
} from '../../lib/domain/types/organization-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, slug, text } from './values';

const seat = z
	.strictObject({
		place: slug,
		from: date,
		to: date.nullable(),
		stage: z.enum(['planned', 'working']),
		...sourcedFields
	})
	.superRefine(seenSomewhere);

export const institutionSchema = z
	.strictObject({
		id: slug,
		kind: z.enum(INSTITUTION_KINDS),
		name: text,
		partOf: slug.nullable(),
		established: date.nullable(),
		seats: z.array(seat),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Institution>;

export const termSchema = z
	.strictObject({
		id: slug,
		office: z.enum(OFFICES),
		institution: slug,
		person: text,
		iso3,
		start: date,
		end: date.nullable(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Term>;

export const chairSchema = z
	.strictObject({
		year: z.int({ error: 'a year in four digits, without quotes' }),
		iso3,
		summit: slug.nullable(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Chair>;
