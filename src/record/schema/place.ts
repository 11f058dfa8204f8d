import { z } from 'zod';
import type { Place } from '../../lib/domain/types/state-types';
import { seenSomewhere, sourcedFields } from './sourced';
import { iso3, position, slug, text } from './values';

export const placeSchema = z
	.strictObject({
		id: slug,
		name: text,
		iso3,
		position,
		...sourcedFields
	})
	.superRefine(seenSomewhere) satisfies z.ZodType<Place>;
