import type { State } from '$lib/domain';
import { factFields, names } from './fields';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const statesTable = tableOf<KeyedFact<State>>({
	name: 'states',
	title: 'States',
	description: 'One row a state that has or had a status, or that is party to a dispute of the record.',
	primaryKey: ['iso3'],
	things: (atlas) => keyedFacts(atlas, atlas.states).sort(by((state) => state.iso3)),
	fields: [
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		{
			name: 'iso2',
			type: 'string',
			required: true,
			description: 'ISO 3166-1 alpha-2 code.',
			of: ({ iso2 }) => iso2
		},
		{
			name: 'iso_numeric',
			type: 'string',
			required: true,
			description: 'ISO 3166-1 numeric code: three digits, zeros in front kept.',
			of: ({ isoNumeric }) => isoNumeric
		},
		{
			name: 'ccode',
			type: 'integer',
			required: true,
			description:
				'Number of the state in the state system list of the Correlates of War (COW), to join with data that use it.',
			of: ({ ccode }) => ccode
		},
		{
			name: 'gwn',
			type: 'integer',
			required: true,
			description: 'Number of the state in the list of independent states of Gleditsch and Ward.',
			of: ({ gwn }) => gwn
		},
		...names<State>('name', 'Common short name', ({ name }) => name),
		...factFields
	]
});
