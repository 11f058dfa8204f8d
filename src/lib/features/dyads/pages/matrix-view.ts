import type { MatrixData, YearOfMatrix } from './matrix-years';
import { markName, type DyadMark } from './marks';
import { STATUSES, type DyadStates, type Iso3, type Status } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { byName } from '$lib/text/language/by-name';

/** A pair as the matrix and its list show it. */
export interface ShownPair {
	id: string;
	a: Iso3;
	b: Iso3;
	mark: DyadMark;
	/** "China – India". */
	name: string;
	/** "active, 2 disputes". */
	what: string;
	open: YearOfMatrix['pairs'][number]['open'];
}

export interface ShownMatrix {
	/** By closeness to the organization, then by name, as in the table of the year. */
	states: { iso3: Iso3; status: Status; name: string }[];
	/** Every pair of them. */
	pairs: ShownPair[];
}

/** The states of the Shanghai Five count as its members until the organization is founded. */
const isInside = (status: Status) => status === 'member' || status === 'shanghai-five';

/** The matrix of a year, of members or of all with a status. */
export function matrixOf(
	{ names }: Pick<MatrixData, 'names'>,
	{ year, states: all, pairs: known }: YearOfMatrix,
	of: DyadStates
): ShownMatrix {
	const nameOf = (iso3: Iso3) => names[iso3] ?? iso3;
	const states = all
		.filter(([, status]) => of === 'all' || isInside(status))
		.map(([iso3, status]) => ({ iso3, status, name: nameOf(iso3) }));
	const byId = new Map(known.map((pair) => [pair.id, pair]));
	const pairs = states.flatMap(({ iso3: a }, index) =>
		states.slice(index + 1).map(({ iso3: b }): ShownPair => {
			const id = `${a}-${b}`;
			const pair = byId.get(id);
			const mark: DyadMark = pair ? (pair.worst ?? 'settled') : 'none';
			return {
				id,
				a,
				b,
				mark,
				name: m.dyad_name({ a: nameOf(a), b: nameOf(b) }),
				what: wordsOf(mark, pair?.open.length ?? 0, year),
				open: pair?.open ?? []
			};
		})
	);
	return {
		states: states.sort(
			(a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) || byName(a.name, b.name)
		),
		pairs
	};
}

/** How many pairs of a year there are, and how many had an active or armed dispute. */
export function pairCounts({ states, pairs }: YearOfMatrix, of: DyadStates) {
	const codes = new Set(
		states.filter(([, status]) => of === 'all' || isInside(status)).map(([iso3]) => iso3)
	);
	return {
		pairs: (codes.size * (codes.size - 1)) / 2,
		inDispute: pairs.filter(
			({ id, worst }) =>
				(worst === 'active' || worst === 'armed') && id.split('-').every((code) => codes.has(code))
		).length
	};
}

function wordsOf(mark: DyadMark, open: number, year: number): string {
	const phase = markName(mark, year);
	return open === 0 ? phase : m.dyad_cell_phase({ phase, disputes: m.count_disputes({ count: open }) });
}
