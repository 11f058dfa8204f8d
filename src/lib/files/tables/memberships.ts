import { compareDates, type StatusInterval } from '$lib/domain';
import { STATUS_CODES } from './codes';
import { dates, days, prose, sourcesField } from './fields';
import { by, tableOf, type Field } from './table-of';

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
	...days<StatusInterval>('start', ({ start }) => start, { required: true }),
	...days<StatusInterval>('end', ({ end }) => end),
	...days<StatusInterval>('decided', ({ decided }) => decided)
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
