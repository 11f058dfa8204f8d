import {
	compareDates,
	type Abstention,
	type Application,
	type Meeting,
	type Relation,
	type StateEvent
} from '$lib/domain';
import { STATUS_CODES } from './codes';
import { dates, factFields, names, prose } from './fields';
import {
	ABSTENTION_CODES,
	APPLICATION_OUTCOME_CODES,
	EVENT_CODES,
	RELATION_KIND_CODES
} from './record-codes';
import { by, keyedFacts, tableOf, type Field, type KeyedFact } from './table-of';

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

type Affair = KeyedFact<Application | Abstention | Relation | Meeting>;

const id: Field<Affair> = {
	name: 'id',
	type: 'string',
	required: true,
	description: 'Date, who and what.',
	of: (affair) => affair.id
};
const date = dates<Affair>(
	'date',
	'When it happened or, where that is not known, was reported.',
	(affair) => affair.date,
	{
		required: true
	}
);
const place: Field<Affair>[] = [
	{
		name: 'place',
		type: 'string',
		description: 'Where it was; empty where no source says, or the table of places has no such place.',
		link: 'place',
		of: (affair) => affair.place
	},
	prose<Affair>(
		'site',
		'Where it was, in words, where the table of places has no such place.',
		(affair) => affair.site
	)
];
const what = prose<Affair>('what', 'What happened.', (affair) => affair.what, { required: true });

export const applicationsTable = tableOf<KeyedFact<Application>>({
	name: 'applications',
	title: 'Applications',
	description:
		'One row an application for a status, or a statement that none was made, and what became of it.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.applications),
	fields: [
		id,
		{
			name: 'iso3',
			type: 'string',
			description:
				'The applicant: ISO 3166-1 alpha-3 code, also of states without a row in the table of states; empty where the report names none.',
			of: ({ iso3 }) => iso3
		},
		prose(
			'applicant',
			'Name of the applicant where it has no row in the table of states.',
			({ name }) => name
		),
		...date,
		...place,
		{
			name: 'sought',
			type: 'string',
			description: 'The status asked for; empty where the report does not say.',
			codes: STATUS_CODES,
			of: ({ sought }) => sought
		},
		{
			name: 'outcome',
			type: 'string',
			required: true,
			description: 'What became of it, as far as sources say.',
			codes: APPLICATION_OUTCOME_CODES,
			of: ({ outcome }) => outcome
		},
		what,
		prose('became', 'The outcome in words; a refusal with whoever reports it.', ({ became }) => became),
		...factFields
	]
});

export const abstentionsTable = tableOf<KeyedFact<Abstention>>({
	name: 'abstentions',
	title: 'Abstentions',
	description: 'One row a member that did not sign, endorse or take part in what other members did.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.abstentions),
	fields: [
		id,
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		...date,
		...place,
		{
			name: 'act',
			type: 'string',
			required: true,
			description: 'How it kept out.',
			codes: ABSTENTION_CODES,
			of: ({ act }) => act
		},
		{
			name: 'document',
			type: 'string',
			description: 'The document that it is about; empty where the record has none.',
			link: 'document',
			of: ({ document }) => document
		},
		what,
		...factFields
	]
});

export const relationsTable = tableOf<KeyedFact<Relation>>({
	name: 'relations',
	title: 'Relations of the organization',
	description: 'One row an act between the organization and another organization.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.relations),
	fields: [
		id,
		...names<Relation>('partner', 'Name of the other organization', ({ partner }) => partner),
		...date,
		...place,
		{
			name: 'kind',
			type: 'string',
			required: true,
			description: 'What kind of act it is.',
			codes: RELATION_KIND_CODES,
			of: ({ kind }) => kind
		},
		what,
		...factFields
	]
});

export const meetingsTable = tableOf<KeyedFact<Meeting>>({
	name: 'meetings',
	title: 'Meetings of councils',
	description:
		'One row a meeting of a council other than the heads of state, whose meetings are in the table of summits; only those of which a source was found.',
	primaryKey: ['id'],
	things: (atlas) => keyedFacts(atlas, atlas.meetings),
	fields: [
		id,
		{
			name: 'institution',
			type: 'string',
			required: true,
			description: 'The council that met.',
			link: 'institution',
			of: ({ institution }) => institution
		},
		{
			name: 'number',
			type: 'integer',
			description: 'Number of the meeting in its series; empty where no source counts it.',
			of: ({ number }) => number
		},
		...date,
		...dates<Meeting>('end', 'Last day.', ({ end }) => end, { required: true }),
		...place,
		what,
		...factFields
	]
});
