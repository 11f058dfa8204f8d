import { z } from 'zod';
import type { Place } from '../../domain/types';
import { confidence, iso3, position, slug, text } from './values';

export const placeSchema = z.strictObject({
	id: slug,
	name: text,
	iso3,
	position,
	confidence
}) satisfies z.ZodType<Place>;
