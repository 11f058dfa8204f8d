/** What the matrix shows of every year, from the snapshots: for the server side of its page only. */
import {
	dyadId,
	dyadsOfYear,
	FIRST_YEAR,
	lastYear,
	snapshotOfYear,
	yearsOf,
	type AtlasCore,
	type Iso3,
	type Phase,
	type Status
} from '$lib/domain';
import { textOf } from '$lib/text/words';

/** A pair of states with a dispute of the record, settled ones included. */
export interface PairOfYear {
	/** `CHN-IND`. */
	id: string;
	/** Null where all its disputes were settled before the year. */
	worst: Phase | null;
	/** Those that were not settled before the year, with the highest phase of each. */
	open: [id: string, peak: Phase][];
}

export interface YearOfMatrix {
	year: number;
	/** All with a status, in alphabetical order of their codes. */
	states: [iso3: Iso3, status: Status][];
	/** Of these; pairs without a dispute of the record are left out. */
	pairs: PairOfYear[];
}

export type MatrixData = ReturnType<typeof matrixData>;

/** Every year's states and pairs, with the names of what occurs: half of what the record's core weighs. */
export function matrixData(atlas: AtlasCore) {
	return {
		years: { first: FIRST_YEAR, last: lastYear(atlas) },
		ofYears: yearsOf(atlas).map((year) => yearOfMatrix(atlas, year)),
		names: Object.fromEntries(atlas.states.map(({ iso3, name }) => [iso3, textOf(name)])),
		titles: Object.fromEntries(atlas.disputes.map(({ id, title }) => [id, textOf(title)]))
	};
}

function yearOfMatrix(atlas: AtlasCore, year: number): YearOfMatrix {
	const snapshot = snapshotOfYear(atlas, year);
	return {
		year,
		states: snapshot.states.map(({ iso3, status }) => [iso3, status]),
		pairs: dyadsOfYear(snapshot, 'all')
			.filter(({ disputes }) => disputes.length > 0)
			.map(({ dyad, worst, disputes }) => ({
				id: dyadId(dyad),
				worst,
				open: disputes
					.filter(({ peak }) => peak !== 'settled')
					.map(({ id, peak }): [string, Phase] => [id, peak])
			}))
	};
}
