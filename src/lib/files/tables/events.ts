import { compareDates, type StateEvent } from '$lib/domain';
import { dates, factFields, prose } from './fields';
import { EVENT_CODES } from './record-codes';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

export const eventsTable = tableOf<KeyedFact<StateEvent>>({
	name: 'events',
	title: 'Events',
	description: 'One row an event of one state that is no change of status.',
	primaryKey: ['id'],
	things: (atlas) =>
		keyedFacts(atlas, atlas.events).sort(
			(a, b) => compareDates(a.date, b.date) || by<typeof a>((e) => e.id)(a, b)
		),
	fields: [
		{
			name: 'id',
			type: 'string',
			required: true,
			description: 'Date, state and kind.',
			of: ({ id }) => id
		},
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		...dates<StateEvent>('date', 'When it happened.', ({ date }) => date, { required: true }),
		{
			name: 'kind',
			type: 'string',
			required: true,
			description: 'What kind of event it is.',
			codes: EVENT_CODES,
			of: ({ kind }) => kind
		},
		prose('what', 'What happened.', ({ what }) => what, { required: true }),
		...factFields
	]
});
