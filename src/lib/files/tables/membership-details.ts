import { compareDates, type StatusInterval } from '$lib/domain';
import { dates, days, factFields, prose } from './fields';
import { by, keyedFacts, tableOf, type KeyedFact } from './table-of';

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
		...days<KeyedFact<StatusInterval>>('start', ({ start }) => start, { required: true }),
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
