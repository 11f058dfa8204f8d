import { z } from 'zod';
import { STATUSES, type StatusInterval } from '../../lib/domain/types/state-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, text } from './values';

export const statusSchema = z
	.strictObject({
		iso3,
		status: z.enum(STATUSES),
		start: date,
		end: date.nullable(),
		decided: date.nullable(),
		opened: date.nullable(),
		memorandum: date.nullable(),
		instrument: text,
		endReason: text.optional(),
		inactive: z.strictObject({ since: date, note: text }).optional(),
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<StatusInterval>;
