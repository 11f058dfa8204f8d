import { z } from 'zod';
import type { Exercise } from '../../lib/domain/types/organization-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, position, slug, text } from './values';

export const exerciseSchema = z
	.strictObject({
		id: slug,
		name: text,
		start: date,
		end: date.nullable(),
		places: z.array(z.strictObject({ name: text, position })).min(1, { error: 'at least one place' }),
		participants: z.array(iso3),
		bilateral: z.boolean(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Exercise>;
