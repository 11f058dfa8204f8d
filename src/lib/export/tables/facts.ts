import { factsOf, type Fact, type FactKind } from '$lib/domain';
import { factFields } from './fields';
import { labelOf } from './fact-label';
import { tableOf, type Field } from './table-of';

const KIND_CODES: Record<FactKind, string> = {
	state: 'A state and its names',
	status: 'An interval of status',
	event: 'An event of a state',
	place: 'A place and its position',
	summit: 'A summit',
	document: 'A document',
	phase: 'A phase of a dispute',
	position: 'What a party of a dispute says',
	agreement: 'An agreement of parties of a dispute',
	institution: 'An institution',
	seat: 'A seat of an institution',
	term: "A person's time in an office",
	chair: 'The chair of a year',
	exercise: 'An exercise',
	claim: 'A claim of the paper, and its verdict'
};

/** The same columns as beside the facts themselves, without the key: that is this table's own. */
const certainty = factFields
	.filter(({ name }) => name !== 'fact')
	.map(({ of, ...column }): Field<Fact> => ({
		...column,
		of: ({ key, fact }) => of({ ...fact, fact: key })
	}));

export const facts = tableOf<Fact>({
	name: 'facts',
	title: 'Facts',
	description:
		'One row a fact of the record: what it belongs to, how far it can be relied on, and its sources.',
	primaryKey: ['key'],
	things: factsOf,
	fields: [
		{
			name: 'key',
			type: 'string',
			required: true,
			description:
				'Key of the fact: the thing, and for a part of it the list and the place in the list, from 0.',
			of: ({ key }) => key
		},
		{
			name: 'kind',
			type: 'string',
			required: true,
			description: 'What kind of fact it is.',
			codes: KIND_CODES,
			of: ({ kind }) => kind
		},
		{
			name: 'thing_kind',
			type: 'string',
			required: true,
			description: 'The kind of thing that it belongs to.',
			codes: {
				state: 'A state',
				place: 'A place',
				summit: 'A summit',
				document: 'A document',
				dispute: 'A dispute',
				institution: 'An institution',
				exercise: 'An exercise',
				claim: 'A claim of the paper',
				chair: 'The chair of a year'
			},
			of: ({ thing }) => thing.kind
		},
		{
			name: 'thing_id',
			type: 'string',
			required: true,
			description: 'Id of that thing.',
			of: ({ thing }) => thing.id
		},
		{
			name: 'label',
			type: 'string',
			required: true,
			description: 'What the fact is, in a few words.',
			of: labelOf
		},
		...certainty
	]
});
