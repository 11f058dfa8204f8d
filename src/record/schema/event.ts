import { z } from 'zod';
import type { StateEvent } from '../../lib/domain/types/state-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { date, iso3, slug, text } from './values';

export const eventSchema = z
	.strictObject({ id: slug, iso3, date, kind: z.enum(['guest']), what: text, ...sourcedFields })
	.superRefine(seenSomewhere) satisfies z.ZodType<StateEvent>;
