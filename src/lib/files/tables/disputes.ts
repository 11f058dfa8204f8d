import { dyadId, dyadsOf, type Dispute, type DisputePhase } from '$lib/domain';
import { FIELD_TERM_CODES, KIND_CODES, PHASE_CODES } from './codes';
import { dates, factFields, list, names, pointsText, prose } from './fields';
import { by, keyedFacts, tableOf, type Field, type KeyedFact } from './table-of';

type Phased = KeyedFact<DisputePhase> & { dispute: Dispute; number: number; to: string | null };

const parties: Field<Pick<Dispute, 'parties'>> = list(
	'parties',
	'The states that disagree, in alphabetical order of their ISO 3166-1 alpha-3 codes.',
	({ parties }) => parties,
	{ link: 'state', required: true }
);

const kinds: Field<Pick<Dispute, 'kinds'>> = list('kinds', 'What it is about.', ({ kinds }) => kinds, {
	codes: KIND_CODES,
	required: true
});

const ofDispute = <T>({ of, ...column }: Field<T>): Field<{ dispute: T }> => ({
	...column,
	of: ({ dispute }) => of(dispute)
});

/** One row a phase: the table that counts disputes by year. */
export const disputesTable = tableOf<Phased>({
	name: 'disputes',
	title: 'Phases of disputes',
	description: 'One row a phase of a dispute. Phases follow each other without gap or overlap.',
	primaryKey: ['id', 'number'],
	things: (atlas) =>
		[...atlas.disputes].sort(by((d) => d.id)).flatMap((dispute) =>
			keyedFacts(atlas, dispute.phases).map((phase, index) => ({
				...phase,
				dispute,
				number: index + 1,
				to: dispute.phases[index + 1]?.from ?? null
			}))
		),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the dispute.',
			link: 'dispute',
			of: ({ dispute }) => dispute.id
		},
		prose('title', 'Title of the dispute, in English.', ({ dispute }) => dispute.title, { required: true }),
		ofDispute(parties),
		ofDispute(kinds),
		{
			name: 'number',
			type: 'integer',
			required: true,
			description: 'Counts the phases of the dispute from 1.',
			of: ({ number }) => number
		},
		{
			name: 'phase',
			type: 'string',
			required: true,
			description: 'How far the dispute had gone.',
			codes: PHASE_CODES,
			of: ({ phase }) => phase
		},
		...dates<Phased>('start', 'First day of the phase.', ({ from }) => from, { required: true }),
		...dates<Phased>('end', 'First day of the next phase; empty while it lasts.', ({ to }) => to),
		prose('what', 'What marked the phase.', ({ what }) => what, { required: true }),
		...factFields
	]
});

export const disputeSummariesTable = tableOf<Dispute>({
	name: 'dispute-summaries',
	title: 'Disputes',
	description: 'One row a dispute: what it is about and what the paper says of it.',
	primaryKey: ['id'],
	things: (atlas) => [...atlas.disputes].sort(by((d) => d.id)),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Id of the dispute.',
			link: 'dispute',
			of: ({ id }) => id
		},
		...names<Dispute>('title', 'Title', ({ title }) => title),
		prose('summary', 'What it is about.', ({ summary }) => summary, { required: true }),
		parties,
		list('dyads', 'Who disagrees with whom: pairs of codes, as in CHN-IND.', (d) => dyadsOf(d).map(dyadId), {
			required: true
		}),
		kinds,
		list('points', 'Names of representative points.', ({ points }) => points.map(({ name }) => name.en)),
		list(
			'positions',
			'Longitude and latitude of these points; approximate and from memory: not yet verified.',
			({ points }) => pointsText(points.map(({ position }) => position)),
			{ unit: 'degrees, WGS 84' }
		),
		list('noted_points', 'Points that the map draws beside a line or area.', ({ points }) =>
			points.flatMap(({ name, note }) => (note ? [name.en] : []))
		),
		list('point_notes', 'Why it draws them, in the same order.', ({ points }) =>
			points.flatMap(({ note }) => (note ? [note.en] : []))
		),
		list('field_terms', 'What it is in the terms of the field.', ({ fieldTerms }) => fieldTerms, {
			codes: FIELD_TERM_CODES,
			required: true
		}),
		prose('terms', 'How the data sets of the field would class it.', ({ terms }) => terms),
		prose('paper_says', 'What the paper says of it; empty if nothing.', ({ paper }) => paper.says),
		prose('paper_section', 'Where the paper says it.', ({ paper }) => paper.section),
		prose('record_on_paper', 'How that compares with the record.', ({ paper }) => paper.record)
	]
});
