import { z } from 'zod';
import type { State } from '../../lib/domain/types/state-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { iso3, text } from './values';

const ISO2 = 'an ISO 3166-1 alpha-2 code in upper case';
const NUMBER = 'the number of the list, without quotes';
const NUMERIC = 'three digits in quotes (ISO 3166-1 numeric)';

export const stateSchema = z
	.strictObject({
		iso3,
		iso2: z.string({ error: ISO2 }).refine((code) => /^[A-Z]{2}$/.test(code), { error: ISO2 }),
		isoNumeric: z.string({ error: NUMERIC }).refine((code) => /^\d{3}$/.test(code), { error: NUMERIC }),
		ccode: z.int({ error: NUMBER }).positive({ error: NUMBER }),
		gwn: z.int({ error: NUMBER }).positive({ error: NUMBER }),
		name: text,
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<State>;
