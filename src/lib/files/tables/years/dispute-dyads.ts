import { dyadId, dyadsOf, type Dispute, type Dyad } from '$lib/domain';
import { by, tableOf } from '../table-of';

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
