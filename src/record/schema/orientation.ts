import { z } from 'zod';
import { GROUNDS, RANKS } from '../../lib/geo/orientation-types';
import { RIVER_IDS } from '../../lib/geo/river-types';
import { iso3, position, slug, text } from './values';

const rank = z.literal(RANKS);

/** A town of the record: where it is, and how many live there, comes from GeoNames. */
export const townSchema = z
	.strictObject({
		id: slug,
		geonames: z.int({ error: 'the number of a town in GeoNames' }).positive(),
		rank,
		iso3: iso3.optional(),
		area: slug.optional(),
		capital: z.literal(true).optional(),
		name: text
	})
	.refine((town) => (town.iso3 === undefined) !== (town.area === undefined), {
		error: 'either the state or the contested area that the town lies in'
	});
export type RecordTown = z.infer<typeof townSchema>;

/** A lake of the record: its shore comes from the source that `at` finds it in. */
export const lakeSchema = z.strictObject({ id: slug, rank, at: position, name: text });
export type RecordLake = z.infer<typeof lakeSchema>;

export const letteringSchema = z.strictObject({
	id: slug,
	kind: z.enum(GROUNDS),
	rank,
	name: text,
	line: z.array(position).min(2)
});

export const riverNameSchema = z.strictObject({ id: z.enum(RIVER_IDS), rank, name: text });
