import { snapshotOfYear, yearsOf, type Status } from '$lib/domain';
import { STATUS_CODES } from './codes';
import { COW_CODES } from './record-codes';
import { by, tableOf } from './table-of';

/** How statuses are read in the terms of the Correlates of War data on intergovernmental organizations. */
export const COW_OF: Record<Status, 0 | 1 | 2 | 3> = {
	member: 1,
	observer: 3,
	'dialogue-partner': 2,
	'sco-partner': 2,
	'shanghai-five': 0
};

export const stateYearsTable = tableOf({
	name: 'state-years',
	title: 'State-years',
	description:
		'One row a state and year, also where the state had no status: the status on 31 December, in the running ' +
		'year on the day of the last review. A status held on paper but not exercised counts.',
	primaryKey: ['year', 'iso3'],
	things: (atlas) => {
		const codes = atlas.states.map(({ iso3 }) => iso3).sort(by((iso3) => iso3));
		return yearsOf(atlas).flatMap((year) => {
			const held = new Map(snapshotOfYear(atlas, year).states.map(({ iso3, status }) => [iso3, status]));
			return codes.map((iso3) => ({ year, iso3, status: held.get(iso3) ?? null }));
		});
	},
	fields: [
		{
			name: 'year',
			type: 'integer',
			required: true,
			description: 'Year of the common era.',
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
			name: 'status',
			type: 'string',
			description: 'The status at the end of the year; empty for none.',
			codes: STATUS_CODES,
			of: ({ status }) => status
		},
		{
			name: 'cow_code',
			type: 'integer',
			required: true,
			description:
				'The status in the style of the Correlates of War data on intergovernmental organizations. Those data ' +
				'have no code for partners: reading them as associates is a choice of the atlas. The Shanghai Five ' +
				'are 0, as the organization was founded on 15 June 2001.',
			codes: COW_CODES,
			of: ({ status }) => (status ? COW_OF[status] : 0)
		}
	]
});
