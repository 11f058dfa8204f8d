import { compareDates, type StatusInterval } from '$lib/domain';
import { STATUS_CODES } from './codes';
import { dates, wholeDays, factFields, prose, sourcesField } from './fields';
import { by, keyedFacts, tableOf, type Field, type KeyedFact } from './table-of';

/** Whole days came later than the promise, so they stand after what it names. */
const promised = (fields: Field<StatusInterval>[]) => fields.filter(({ derived }) => !derived);

const fields: Field<StatusInterval>[] = [
	{
		name: 'iso3',
		type: 'string',
		required: true,
		description: 'The state: ISO 3166-1 alpha-3 code.',
		link: 'state',
		of: ({ iso3 }) => iso3
	},
	{
		name: 'status',
		type: 'string',
		required: true,
		description: 'The status that the state held.',
		codes: STATUS_CODES,
		of: ({ status }) => status
	},
	...promised(dates('start', 'First day of the status.', ({ start }) => start, { required: true })),
	...promised(dates('end', 'First day after the status; empty while it lasts.', ({ end }) => end)),
	{
		name: 'decided',
		type: 'date',
		description: 'The decision that grants the status, where it is not the start itself.',
		of: ({ decided }) => decided
	},
	prose('instrument', 'The decision or act behind the status, in words.', ({ instrument }) => instrument, {
		required: true
	}),
	sourcesField,
	...wholeDays<StatusInterval>('start', ({ start }) => start, { required: true }),
	...wholeDays<StatusInterval>('end', ({ end }) => end),
	...wholeDays<StatusInterval>('decided', ({ decided }) => decided)
];

/** The first columns are a promise to users: none goes or moves, new ones stand at the end. */
export const membershipsTable = tableOf({
	name: 'memberships',
	title: 'Memberships',
	description:
		'One row an interval of status, half-open: the start is its first day, the end the first day after it. ' +
		'How far each can be relied on, and where sources disagree, stands in the table of details.',
	primaryKey: ['iso3', 'start'],
	things: (atlas) =>
		[...atlas.statuses].sort(
			(a, b) => by<StatusInterval>((s) => s.iso3)(a, b) || compareDates(a.start, b.start)
		),
	fields
});

/** What the table of memberships, whose columns are a promise, has no room for. */
export const membershipDetailsTable = tableOf<KeyedFact<StatusInterval>>({
	name: 'membership-details',
	title: 'Memberships in detail',
	description:
		'One row an interval of status, the same rows as in the table of memberships: the acts that led to it, why it ' +
		'ended, where sources disagree, and how far it can be relied on.',
	primaryKey: ['iso3', 'start'],
	things: (atlas) =>
		keyedFacts(atlas, atlas.statuses).sort(
			(a, b) => by<StatusInterval>((s) => s.iso3)(a, b) || compareDates(a.start, b.start)
		),
	fields: [
		{
			name: 'iso3',
			type: 'string',
			required: true,
			description: 'The state: ISO 3166-1 alpha-3 code.',
			link: 'state',
			of: ({ iso3 }) => iso3
		},
		{
			name: 'start',
			type: 'date',
			required: true,
			description: 'First day of the status; with the state it is the key to the table of memberships.',
			of: ({ start }) => start
		},
		...wholeDays<KeyedFact<StatusInterval>>('start', ({ start }) => start, { required: true }),
		...dates<StatusInterval>(
			'opened',
			'Of members: the decision that opened the procedure of accession.',
			({ opened }) => opened
		),
		...dates<StatusInterval>(
			'memorandum',
			'Signature of the memorandum (partners) or of the memorandum of obligations (members).',
			({ memorandum }) => memorandum
		),
		prose('end_reason', 'Why the status ended.', ({ endReason }) => endReason),
		...dates<StatusInterval>(
			'inactive_since',
			'From when on the status was held on paper but not exercised.',
			({ inactive }) => inactive?.since
		),
		prose('inactive_note', 'What that means.', ({ inactive }) => inactive?.note),
		...factFields
	]
});
