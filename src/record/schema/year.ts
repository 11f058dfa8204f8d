import { z } from 'zod';
import { AFFAIR_KINDS } from '../../lib/domain/types/affairs-types';
import { DISPUTE_KINDS, PHASES } from '../../lib/domain/types/dispute-types';
import { DOCUMENT_TYPES } from '../../lib/domain/types/document-types';
import { BORDER_STAGES } from '../../lib/domain/types/snapshot-types';
import { STATUSES } from '../../lib/domain/types/state-types';
import type { YearFile } from '../../lib/files/year-file';
import { aboutSchema } from './about';

const says = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

const iso3 = z.string().regex(/^[A-Z]{3}$/);
/** The length of a pair, which some validators do not take from its parts. */
const pair = z.tuple([iso3, iso3]).meta({ items: false, minItems: 2, maxItems: 2 });
const day = z.string().regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/);
const date = z.string().regex(/^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$/);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const count = z.int().min(0);
const precision = says(z.enum(['day', 'month', 'year']), 'How exactly the date is known.');
const when = says(date, 'The date, as exact as it is known.');
const state = says(iso3, 'The state: ISO 3166-1 alpha-3 code.');
const status = z.enum(STATUSES);
const phase = z.enum(PHASES);
const set = says(z.literal(true).optional(), 'Left out when false.');

/** The file of a year, every property with its meaning. */
export const yearSchema = z.strictObject({
	about: says(aboutSchema, 'What the file is, of which version, under which licence.'),
	year: says(z.int(), 'Year of the common era.'),
	asOf: says(
		day,
		'31 December, or in the running year the day of the last review: the end of the year below.'
	),
	states: says(
		z.array(
			z.strictObject({
				iso3: state,
				status: says(status, 'The status at the end of the year.'),
				since: says(date, 'When this status began.'),
				inactive: says(set, 'True if held on paper but not exercised; else left out.')
			})
		),
		'Every state with a status at the end of the year.'
	),
	changes: says(
		z.array(
			z.strictObject({
				date: when,
				precision,
				iso3: state,
				from: says(status.nullable(), 'The status before; null for none.'),
				to: says(status.nullable(), 'The status after; null for none.')
			})
		),
		'Changes of status in the year.'
	),
	disputes: says(
		z.array(
			z.strictObject({
				id: says(id, 'Id of the dispute.'),
				parties: says(z.array(iso3), 'The states that disagree.'),
				dyads: says(z.array(pair), 'Who disagrees with whom, each pair in alphabetical order.'),
				kinds: says(z.array(z.enum(DISPUTE_KINDS)), 'What it is about.'),
				border: says(
					z
						.strictObject({
							stage: says(z.enum(BORDER_STAGES), 'How far the border had come at the end of the year.'),
							since: says(date.nullable(), 'Since when; null before the first agreement.')
						})
						.optional(),
					'Only where the dispute is about a border as a whole.'
				),
				ceasefireLineEnded: says(set, 'True once an agreement ended the ceasefire line; else left out.'),
				phase: says(phase, 'The phase at the end of the year.'),
				peak: says(phase, 'The highest phase of the year: armed, active, latent, settled.')
			})
		),
		'Disputes that had begun, with their phases.'
	),
	phaseChanges: says(
		z.array(
			z.strictObject({
				date: when,
				precision,
				id: says(id, 'Id of the dispute.'),
				from: says(phase.nullable(), 'The phase before; null where the dispute began.'),
				to: says(phase, 'The phase after.')
			})
		),
		'Disputes that opened, flared up, calmed or were settled in the year.'
	),
	documents: says(
		z.array(
			z.strictObject({
				id: says(id, 'Id of the document.'),
				date: says(date, 'Of the act that dates it: its signature, or the adoption of what is not signed.'),
				signed: says(date, 'The old name of `date`, with the same value, kept until version 2; see `act`.'),
				precision,
				type: says(z.enum(DOCUMENT_TYPES), 'The kind of instrument.'),
				place: says(id.nullable(), 'Id of the place of that act; null where not known.'),
				act: says(z.enum(['signed', 'adopted']), 'Which act it is.'),
				context: says(set, 'True if not about the subject of the atlas; else left out.')
			})
		),
		'Documents of the year.'
	),
	places: says(
		z.array(
			z.strictObject({
				place: says(id, 'Id of the place.'),
				total: says(count, 'Documents signed there up to the end of the year, from 1996.'),
				inYear: says(count, 'Of these, signed in the year.'),
				contextTotal: says(count, 'How many of `total` are context.'),
				contextInYear: says(count, 'How many of `inYear` are context.')
			})
		),
		'Places with documents signed there so far.'
	),
	events: says(
		z.array(
			z.strictObject({
				date: when,
				precision,
				iso3: state,
				kind: says(z.enum(['guest', 'granted', 'procedure-opened', 'inactive']), 'What kind of event it is.'),
				status: says(status.optional(), 'The status granted or sought.')
			})
		),
		'Events of single states that are no change of status.'
	),
	summits: says(
		z.array(
			z.strictObject({
				id: says(id, 'Id of the summit.'),
				start: says(date, 'First day.'),
				end: says(date, 'Last day.'),
				place: says(id, 'Id of the place.')
			})
		),
		'Summits of the year.'
	),
	misplaced: says(
		z.array(
			z.strictObject({
				document: says(id, 'Id of the document.'),
				printed: says(id, 'Id of the place that the paper prints.'),
				place: says(id, 'Id of the place of the record.')
			})
		),
		'Documents of the year that the paper puts at another place.'
	),
	institutions: says(
		z
			.array(
				z.strictObject({
					institution: says(id, 'Id of the institution.'),
					place: says(id, 'Id of the place.'),
					stage: says(z.enum(['planned', 'working']), 'Whether it was at work there.'),
					since: says(date, 'Since when.')
				})
			)
			.optional(),
		'Seats of institutions at the end of the year.'
	),
	exercises: says(
		z
			.array(
				z.strictObject({
					id: says(id, 'Id of the exercise.'),
					start: says(date, 'First day.'),
					end: says(date.nullable(), 'Last day; null where it is not known.'),
					precision,
					participants: says(z.array(iso3), 'States that took part.')
				})
			)
			.optional(),
		'Exercises that began in the year.'
	),
	concerns: says(
		z
			.array(
				z.strictObject({
					claim: says(id, 'Id of the claim of the paper.'),
					dated: says(z.boolean(), 'False where the claim has no years of its own.')
				})
			)
			.optional(),
		'Concerns of the paper in the year.'
	),
	affairs: says(
		z
			.array(
				z.strictObject({
					kind: says(z.enum(AFFAIR_KINDS), 'The list of the record that it stands in.'),
					id: says(id, 'Its id there.'),
					date: when,
					precision,
					iso3: says(iso3.optional(), 'The state that it is about; missing of what is about none.'),
					place: says(
						id.nullable(),
						'Id of the place; null where no source says, or the record has no such place.'
					)
				})
			)
			.optional(),
		'Applications, abstentions, relations to other organizations and meetings of councils of the year.'
	),
	totals: says(
		z.partialRecord(status, z.int().min(1)),
		'How many states have which status, only for statuses that occur.'
	)
}) satisfies z.ZodType<YearFile>;
