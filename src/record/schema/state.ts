import { z } from 'zod';
import type { State } from '../../lib/domain/types/state-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { iso3, text } from './values';

const NUMERIC = 'three digits in quotes (ISO 3166-1 numeric)';

export const stateSchema = z
	.strictObject({
		iso3,
		isoNumeric: z.string({ error: NUMERIC }).refine((code) => /^\d{3}$/.test(code), { error: NUMERIC }),
		name: text,
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<State>;
