import type { Chair } from '$lib/domain';
import { factFields } from './fields';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const chairsTable = tableOf<KeyedFact<Chair>>({
	name: 'chairs',
	title: 'Chairs',
	description:
		"One row a year: the state that presides at the year's meeting of the Council of Heads of State.",
	primaryKey: ['year'],
	things: (atlas) => keyedFacts(atlas, atlas.chairs).sort(by((c) => c.year)),
	fields: [
		{
			name: 'year',
			type: 'integer',
			required: true,
			description: 'Year of the meeting.',
			unit: 'year',
			of: ({ year }) => year
		},
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		{
			name: 'summit',
			type: 'string',
			description: 'The meeting; empty where it is still to come.',
			link: 'summit',
			of: ({ summit }) => summit
		},
		...factFields
	]
});
