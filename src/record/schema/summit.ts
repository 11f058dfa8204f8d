import { z } from 'zod';
import type { Summit } from '../../lib/domain/types/document-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, slug, text } from './values';

export const summitSchema = z
	.strictObject({
		id: slug,
		series: z.enum(['shanghai-five', 'heads-of-state']),
		number: z.int({ error: 'a whole number' }).positive({ error: 'a number from 1' }),
		start: date,
		end: date,
		place: slug,
		documents: z.array(slug),
		listed: z.array(text),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Summit>;
