import {
	abstentionsOfDyad,
	dyadId,
	dyadLife,
	dyadsWithLife,
	snapshotOfYear,
	yearsOf,
	type ArmedStretch,
	type Atlas,
	type DisputeOfYear,
	type Dyad,
	type DyadOfYear
} from '$lib/domain';
import { aboutOf, type About } from './about';

/** One year of two states in the file. */
type YearInFile = Pick<DyadOfYear, 'statuses' | 'worst'> & {
	year: number;
	disputes: Pick<DisputeOfYear, 'id' | 'phase' | 'peak'>[];
};

/** Two states in the file: what their page tells. */
interface DyadInFile {
	states: Dyad;
	/** Ids, by their beginning; so are the lists below, by date. */
	disputes: string[];
	armed: Pick<ArmedStretch, 'dispute' | 'from' | 'to'>[];
	documents: string[];
	exercises: string[];
	abstentions: string[];
	/** Those in which either has a status, or a dispute between them had begun. */
	years: YearInFile[];
}

/** What `/data/dyads.json` holds: every pair of states, by its id, such as `CHN-IND`. */
export interface DyadsFile {
	about: About;
	dyads: Record<string, DyadInFile>;
}

export function dyadsFile(atlas: Atlas, about = aboutOf(atlas)): DyadsFile {
	const snapshots = yearsOf(atlas).map((year) => snapshotOfYear(atlas, year));
	const pairs = dyadsWithLife(atlas).map((dyad): [string, DyadInFile] => {
		const { years, disputes, armed } = dyadLife(atlas, snapshots, dyad);
		return [
			dyadId(dyad),
			{
				states: dyad,
				disputes: disputes.map(({ id }) => id),
				armed: armed.map(({ dispute, from, to }) => ({ dispute, from, to })),
				documents: years.flatMap((year) => year.documents),
				exercises: years.flatMap((year) => year.exercises),
				abstentions: abstentionsOfDyad(atlas, dyad).map(({ id }) => id),
				years: years
					.filter((year) => year.disputes.length > 0 || year.statuses.some(Boolean))
					.map((year) => ({
						year: year.year,
						statuses: year.statuses,
						worst: year.worst,
						disputes: year.disputes.map(({ id, phase, peak }) => ({ id, phase, peak }))
					}))
			}
		];
	});
	return { about, dyads: Object.fromEntries(pairs) };
}
