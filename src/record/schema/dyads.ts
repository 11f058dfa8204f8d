import { z } from 'zod';
import { PHASES } from '../../lib/domain/types/dispute-types';
import { STATUSES } from '../../lib/domain/types/state-types';
import type { DyadsFile } from '../../lib/files/dyads-file';
import { aboutSchema } from './about';

const says = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

/** The length of a pair, which some validators do not take from its parts. */
const pairOf = <T extends z.ZodType>(part: T) =>
	z.tuple([part, part]).meta({ items: false, minItems: 2, maxItems: 2 });
const iso3 = z.string().regex(/^[A-Z]{3}$/);
const date = z.string().regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const phase = z.enum(PHASES);

const dyad = z.strictObject({
	states: says(pairOf(iso3), 'The two states, in alphabetical order: ISO 3166-1 alpha-3 codes.'),
	disputes: says(z.array(id), 'Ids of the disputes between them, by their beginning.'),
	armed: says(
		z.array(
			z.strictObject({
				dispute: says(id, 'Id of the dispute.'),
				from: says(date, 'First day.'),
				to: says(date.nullable(), 'First day after it; null while it lasts.')
			})
		),
		'Times of force between them since 1996.'
	),
	documents: says(z.array(id), 'Ids of documents that both signed or adopted, by date.'),
	exercises: says(z.array(id), 'Ids of exercises that both took part in, by date.'),
	abstentions: says(
		z.array(id),
		'Ids of what one of them did not sign, endorse or take part in while both were members.'
	),
	years: says(
		z.array(
			z.strictObject({
				year: says(z.int(), 'Year of the common era.'),
				statuses: says(
					pairOf(z.enum(STATUSES).nullable()),
					'Their statuses at the end of the year, in the order of the states; null without one.'
				),
				worst: says(phase.nullable(), 'The highest phase of a dispute between them in the year.'),
				disputes: says(
					z.array(
						z.strictObject({
							id: says(id, 'Id of the dispute.'),
							phase: says(phase, 'The phase at the end of the year.'),
							peak: says(phase, 'The highest phase of the year.')
						})
					),
					'Disputes between them that had begun.'
				)
			})
		),
		'Years in which one of them has a status or a dispute between them had begun.'
	)
});

/** The file of pairs of states, every property with its meaning. */
export const dyadsSchema = z.strictObject({
	about: says(aboutSchema, 'What the file is, of which version, under which licence.'),
	dyads: says(
		z.record(z.string().regex(/^[A-Z]{3}-[A-Z]{3}$/), dyad),
		'Pairs of states by id, such as CHN-IND.'
	)
}) satisfies z.ZodType<DyadsFile>;
