import {
	dyadId,
	dyadsOf,
	snapshotOfYear,
	yearsOf,
	type Dispute,
	type DisputeOfYear,
	type Dyad
} from '$lib/domain';
import { FIELD_TERM_CODES, KIND_CODES, PHASE_CODES, STAGE_CODES } from './codes';
import { dates, list, prose } from './fields';
import { by, tableOf } from './table-of';

type DisputeYear = DisputeOfYear & { year: number; title: string; fieldTerms: string[] };

/** One row a dispute and year from its first phase on: what counts of disputes by year are made of. */
export const disputeYearsTable = tableOf<DisputeYear>({
	name: 'dispute-years',
	title: 'Dispute-years',
	description:
		'One row a dispute and year, from the year of its first phase on: the highest phase of the year, the phase on ' +
		'31 December (in the running year on the day of the last review), and how far a border in dispute had come.',
	primaryKey: ['dispute', 'year'],
	things: (atlas) => {
		const disputes = new Map(atlas.disputes.map((dispute) => [dispute.id, dispute]));
		return yearsOf(atlas)
			.flatMap((year) =>
				snapshotOfYear(atlas, year).disputes.map((ofYear) => ({
					...ofYear,
					year,
					title: disputes.get(ofYear.id)?.title.en ?? ofYear.id,
					fieldTerms: disputes.get(ofYear.id)?.fieldTerms ?? []
				}))
			)
			.sort(
				by(
					(d) => d.id,
					(d) => d.year
				)
			);
	},
	fields: [
		{
			name: 'year',
			type: 'integer',
			required: true,
			description: 'Year of the common era.',
			unit: 'year',
			of: ({ year }) => year
		},
		{
			name: 'dispute',
			type: 'string',
			required: true,
			description: 'Id of the dispute.',
			link: 'dispute',
			of: ({ id }) => id
		},
		prose('title', 'Title of the dispute, in English.', ({ title }) => title, { required: true }),
		{
			name: 'peak',
			type: 'string',
			required: true,
			description: 'The highest phase of the year: armed, active, latent, settled.',
			codes: PHASE_CODES,
			of: ({ peak }) => peak
		},
		{
			name: 'phase',
			type: 'string',
			required: true,
			description: 'The phase at the end of the year.',
			codes: PHASE_CODES,
			of: ({ phase }) => phase
		},
		{
			name: 'border_stage',
			type: 'string',
			description:
				'How far the border between the two states had come at the end of the year; empty where the dispute is not about one as a whole.',
			codes: STAGE_CODES,
			of: ({ border }) => border?.stage
		},
		...dates<DisputeYear>(
			'border_since',
			'Since when; empty before the first agreement.',
			({ border }) => border?.since
		),
		{
			name: 'ceasefire_line_ended',
			type: 'boolean',
			required: true,
			description: 'True once an agreement ended the ceasefire line that the boundaries show.',
			of: ({ ceasefireLineEnded }) => ceasefireLineEnded ?? false
		},
		list(
			'parties',
			'The states that disagree: ISO 3166-1 alpha-3 codes in alphabetical order.',
			({ parties }) => parties,
			{ link: 'state', required: true, repeats: 'dispute-summaries' }
		),
		list('dyads', 'Who disagrees with whom: pairs of codes, as in CHN-IND.', (d) => d.dyads.map(dyadId), {
			required: true,
			repeats: 'dispute-summaries'
		}),
		list('kinds', 'What it is about.', ({ kinds }) => kinds, {
			codes: KIND_CODES,
			required: true,
			repeats: 'dispute-summaries'
		}),
		list('field_terms', 'What it is in the terms of the field.', ({ fieldTerms }) => fieldTerms, {
			codes: FIELD_TERM_CODES,
			required: true,
			repeats: 'dispute-summaries'
		})
	]
});

interface DisputeDyad {
	dispute: Dispute;
	dyad: Dyad;
}

/** Who disagrees with whom: in a dispute of three parties not every two of them do. */
export const disputeDyadsTable = tableOf<DisputeDyad>({
	name: 'dispute-dyads',
	title: 'Pairs of disputes',
	description:
		'One row a pair of states that disagree in a dispute. Use it, not the list of parties: of three parties not ' +
		'every two disagree.',
	primaryKey: ['dispute', 'dyad'],
	things: (atlas) =>
		[...atlas.disputes]
			.sort(by((d) => d.id))
			.flatMap((dispute) => dyadsOf(dispute).map((dyad) => ({ dispute, dyad }))),
	fields: [
		{
			name: 'dispute',
			type: 'string',
			required: true,
			description: 'Id of the dispute.',
			link: 'dispute',
			of: ({ dispute }) => dispute.id
		},
		{
			name: 'dyad',
			type: 'string',
			required: true,
			description: 'The pair: both codes in alphabetical order, as in CHN-IND.',
			of: ({ dyad }) => dyadId(dyad)
		},
		{
			name: 'iso3_1',
			type: 'string',
			required: true,
			description: 'The first state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ dyad }) => dyad[0]
		},
		{
			name: 'iso3_2',
			type: 'string',
			required: true,
			description: 'The second state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ dyad }) => dyad[1]
		}
	]
});
