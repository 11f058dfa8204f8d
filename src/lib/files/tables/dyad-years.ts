import {
	comparePhases,
	dyadId,
	dyadOfYear,
	dyadsOfYear,
	snapshotOfYear,
	yearsOf,
	type Atlas,
	type Dyad,
	type DyadOfYear,
	type Phase,
	type State
} from '$lib/domain';
import { PHASE_CODES, STAGE_CODES, STATUS_CODES } from './codes';
import { list } from './fields';
import { by, tableOf, type Field } from './table-of';

interface DyadYear extends DyadOfYear {
	year: number;
	states: [State, State];
}

/** Every pair of states with a status in the year, and every other between whose states a dispute had begun. */
function pairsIn(atlas: Atlas, year: number): DyadOfYear[] {
	const snapshot = snapshotOfYear(atlas, year);
	const withStatus = dyadsOfYear(snapshot, 'all');
	const known = new Set(withStatus.map(({ dyad }) => dyadId(dyad)));
	const disputed = new Map(
		snapshot.disputes.flatMap(({ dyads }) => dyads.map((d): [string, Dyad] => [dyadId(d), d]))
	);
	const others = [...disputed].filter(([id]) => !known.has(id)).map(([, dyad]) => dyadOfYear(snapshot, dyad));
	return [...withStatus, ...others];
}

function dyadYears(atlas: Atlas): DyadYear[] {
	const states = new Map(atlas.states.map((state) => [state.iso3, state]));
	const stateOf = (iso3: string): State => {
		const state = states.get(iso3);
		if (!state) throw new Error(`dyad-years: no state ${iso3} in the record, expected one`);
		return state;
	};
	return yearsOf(atlas)
		.flatMap((year) =>
			pairsIn(atlas, year).map((pair) => ({
				...pair,
				year,
				states: [stateOf(pair.dyad[0]), stateOf(pair.dyad[1])] satisfies [State, State]
			}))
		)
		.sort(
			by(
				(d) => dyadId(d.dyad),
				(d) => d.year
			)
		);
}

const highest = (phases: Phase[]): Phase | null =>
	phases.reduce<Phase | null>((a, b) => (a === null || comparePhases(b, a) > 0 ? b : a), null);

/** The columns of one of the two states. */
const side = (index: 0 | 1): Field<DyadYear>[] => {
	const which = index === 0 ? 'first' : 'second';
	return [
		{
			name: `iso3_${index + 1}`,
			type: 'string',
			required: true,
			description: `The ${which} state: ISO 3166-1 alpha-3 code.`,
			link: 'state',
			of: ({ dyad }) => dyad[index]
		},
		{
			name: `ccode${index + 1}`,
			type: 'integer',
			required: true,
			description: `The ${which} state: its number with the Correlates of War.`,
			of: ({ states }) => states[index].ccode
		},
		{
			name: `gwn${index + 1}`,
			type: 'integer',
			required: true,
			description: `The ${which} state: its number with Gleditsch and Ward.`,
			of: ({ states }) => states[index].gwn
		},
		{
			name: `status_${index + 1}`,
			type: 'string',
			description: `The status of the ${which} state at the end of the year; empty for none.`,
			codes: STATUS_CODES,
			of: ({ statuses }) => statuses[index]
		}
	];
};

/** The unit of the field: two states in a year, not directed. */
export const dyadYearsTable = tableOf<DyadYear>({
	name: 'dyad-years',
	title: 'Dyad-years',
	description:
		'One row a pair of states and year, not directed: every pair of which both had a status at the end of the year, ' +
		'and every other between which a dispute had begun. The second state follows the first in the alphabet of codes.',
	primaryKey: ['dyad', 'year'],
	page: false,
	things: dyadYears,
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
			name: 'dyad',
			type: 'string',
			required: true,
			description: 'The pair: both codes, as in CHN-IND.',
			of: ({ dyad }) => dyadId(dyad)
		},
		...side(0),
		...side(1),
		{
			name: 'both_members',
			type: 'boolean',
			required: true,
			description: 'True if both were members of the organization at the end of the year.',
			of: ({ statuses }) => statuses.every((status) => status === 'member')
		},
		list(
			'disputes',
			'Disputes between the two that had begun, settled ones too.',
			(d) => d.disputes.map(({ id }) => id),
			{
				link: 'dispute'
			}
		),
		{
			name: 'peak',
			type: 'string',
			description: 'The highest phase that any of these had in the year; empty where there is none.',
			codes: PHASE_CODES,
			of: ({ disputes }) => highest(disputes.map(({ peak }) => peak))
		},
		{
			name: 'phase',
			type: 'string',
			description: 'The highest phase of these at the end of the year.',
			codes: PHASE_CODES,
			of: ({ disputes }) => highest(disputes.map(({ phase }) => phase))
		},
		{
			name: 'border_stage',
			type: 'string',
			description:
				'How far the border between the two had come at the end of the year; empty where no dispute is about one as a whole.',
			codes: STAGE_CODES,
			of: ({ disputes }) => disputes.find(({ border }) => border)?.border?.stage
		}
	]
});
