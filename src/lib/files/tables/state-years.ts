import { snapshotOfYear, yearsOf, type Atlas, type State, type Status } from '$lib/domain';
import { STATUS_CODES } from './codes';
import { COW_CODES } from './record-codes';
import { by, tableOf, type Field } from './table-of';

/** How statuses are read in the terms of the Correlates of War data on intergovernmental organizations. */
export const COW_OF: Record<Status, 0 | 1 | 2 | 3> = {
	member: 1,
	observer: 3,
	'dialogue-partner': 2,
	'sco-partner': 2,
	'shanghai-five': 0
};

/** The last year of the COW data on intergovernmental organizations, version 3. */
const COW_LAST_YEAR = 2014;

/**
 * State-years up to 2014 for which COW IGO v3 itself (its number of the organization is 4115) says otherwise: it counts the
 * Shanghai Five as full members from 1996 on, and has 0 for observers and partners.
 */
export function cowDifferences(atlas: Atlas): { all: number; five: number; others: number } {
	const years = yearsOf(atlas).filter((year) => year <= COW_LAST_YEAR);
	const held = years.flatMap((year) => snapshotOfYear(atlas, year).states.map(({ status }) => status));
	return {
		all: years.length * atlas.states.length,
		five: held.filter((status) => status === 'shanghai-five').length,
		others: held.filter((status) => status !== 'shanghai-five' && status !== 'member').length
	};
}

interface StateYear {
	year: number;
	state: State;
	status: Status | null;
}

const STYLE =
	'The status in the style of the Correlates of War data on intergovernmental organizations; where those data ' +
	'themselves say otherwise stands on the page of the downloads. Reading partners as associates is a choice of the atlas. ' +
	'The Shanghai Five are 0, as the organization was founded on 15 June 2001.';

const inStyle: Omit<Field<StateYear>, 'name' | 'description'> = {
	type: 'integer',
	required: true,
	codes: COW_CODES,
	of: ({ status }) => (status ? COW_OF[status] : 0)
};

/** The first four columns are a promise to users: none goes or moves, new ones stand at the end. */
export const stateYearsTable = tableOf<StateYear>({
	name: 'state-years',
	title: 'State-years',
	description:
		'One row a state and year, also where the state had no status: the status on 31 December, in the running ' +
		'year on the day of the last review. A status held on paper but not exercised counts.',
	primaryKey: ['year', 'iso3'],
	things: (atlas) => {
		const states = [...atlas.states].sort(by(({ iso3 }) => iso3));
		return yearsOf(atlas).flatMap((year) => {
			const held = new Map(snapshotOfYear(atlas, year).states.map(({ iso3, status }) => [iso3, status]));
			return states.map((state) => ({ year, state, status: held.get(state.iso3) ?? null }));
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
			of: ({ state }) => state.iso3
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
			description:
				'The old name of `igo_status_cow_style`, with the same values, kept until version 2. It is no code of a country: that is `ccode`.',
			...inStyle,
			derived: { from: 'igo_status_cow_style', by: 'same' }
		},
		{ name: 'igo_status_cow_style', description: STYLE, ...inStyle },
		{
			name: 'ccode',
			type: 'integer',
			required: true,
			description: 'The state: its number with the Correlates of War.',
			of: ({ state }) => state.ccode
		},
		{
			name: 'gwn',
			type: 'integer',
			required: true,
			description: 'The state: its number with Gleditsch and Ward.',
			of: ({ state }) => state.gwn
		}
	]
});
