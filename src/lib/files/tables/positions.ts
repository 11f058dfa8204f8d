import { LINE_EFFECT_CODES } from './codes';
import { compareDates, type DisputeAgreement, type DisputePosition } from '$lib/domain';
import { dates, factFields, list, prose } from './fields';
import { by, keyedFacts, tableOf, type Field, type KeyedFact } from './table-of';

interface OfDispute {
	dispute: string;
}

const dispute: Field<OfDispute> = {
	name: 'dispute',
	type: 'string',
	required: true,
	description: 'Id of the dispute.',
	link: 'dispute',
	of: ({ dispute }) => dispute
};

export const positionsTable = tableOf<KeyedFact<DisputePosition> & OfDispute>({
	name: 'positions',
	title: 'Positions of the parties',
	description:
		'One row a party of a dispute: what it says, paraphrased, each in the same form. None is called right.',
	primaryKey: ['dispute', 'party'],
	things: (atlas) =>
		[...atlas.disputes]
			.sort(by((d) => d.id))
			.flatMap(({ id, positions }) =>
				keyedFacts(atlas, positions).map((position) => ({ ...position, dispute: id }))
			),
	fields: [
		dispute,
		{
			name: 'party',
			type: 'string',
			required: true,
			description: 'The state whose position it is: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ party }) => party
		},
		prose('position', 'What the party says.', ({ position }) => position, { required: true }),
		...factFields
	]
});

type Agreed = KeyedFact<DisputeAgreement> & OfDispute & { number: number };

export const agreementsTable = tableOf<Agreed>({
	name: 'agreements',
	title: 'Agreements of the parties',
	description: 'One row an agreement between some or all parties of a dispute.',
	primaryKey: ['dispute', 'number'],
	things: (atlas) =>
		[...atlas.disputes].sort(by((d) => d.id)).flatMap(({ id, agreements }) =>
			keyedFacts(atlas, agreements)
				.map((agreement) => ({ ...agreement, dispute: id }))
				.sort((a, b) => compareDates(a.date, b.date))
				.map((agreement, index) => ({ ...agreement, number: index + 1 }))
		),
	fields: [
		dispute,
		{
			name: 'number',
			type: 'integer',
			required: true,
			description: 'Counts the agreements of the dispute from 1, by date.',
			of: ({ number }) => number
		},
		prose('title', 'Title or description, in English.', ({ title }) => title, { required: true }),
		...dates<Agreed>('date', 'When it was made.', ({ date }) => date, { required: true }),
		prose('place', 'Where it was made, in words.', ({ place }) => place),
		list('parties', 'States that made it: ISO 3166-1 alpha-3 codes.', ({ parties }) => parties, {
			link: 'state',
			required: true
		}),
		list(
			'other_parties',
			'Parties that the record has no other business with: ISO 3166-1 alpha-3 codes.',
			({ otherParties }) => otherParties
		),
		...dates<Agreed>(
			'entered_into_force',
			'Entry into force; empty where not known.',
			(a) => a.enteredIntoForce
		),
		{
			name: 'line',
			type: 'string',
			description: 'What it does for the line between its parties; empty where it is not about one.',
			codes: LINE_EFFECT_CODES,
			of: ({ line }) => line
		},
		...factFields
	]
});
