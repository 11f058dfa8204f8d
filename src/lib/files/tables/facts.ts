import { factsOf, type Fact } from '$lib/domain';
import { factFields } from './fields';
import { factLabel } from './fact-label';
import { FACT_CODES, THING_CODES } from './record-codes';
import { tableOf, type Field } from './table-of';

/** The same columns as beside the facts themselves, without the key: that is this table's own. */
const certainty = factFields
	.filter(({ name }) => name !== 'fact')
	.map(({ of, ...column }): Field<Fact> => ({
		...column,
		of: ({ key, fact }) => of({ ...fact, fact: key })
	}));

export const factsTable = tableOf<Fact>({
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
			codes: FACT_CODES,
			of: ({ kind }) => kind
		},
		{
			name: 'thing_kind',
			type: 'string',
			required: true,
			description: 'The kind of thing that it belongs to.',
			codes: THING_CODES,
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
			of: factLabel
		},
		...certainty
	]
});
