import { affairsIn } from './affairs';
import { compareDates, firstDay, yearOf } from './dates';
import { documentsUpTo, placesOf } from './documents';
import { exercisesIn, seatsOn } from './organization';
import { concernsIn } from './paper';
import { phaseChangesIn, phaseOfYear } from './phases';
import { changesIn, eventsIn, statesOn, totalsOf } from './status';
import type { Snapshot } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';

/** The year of the first agreement, and so of the first map. */
export const FIRST_YEAR = 1996;

/** The running year: that of the last review of the record, not of the clock. */
export function lastYear(atlas: Pick<AtlasCore, 'reviewed'>): number {
	return yearOf(atlas.reviewed);
}

/** All years that the atlas shows, in order. */
export function yearsOf(atlas: Pick<AtlasCore, 'reviewed'>): number[] {
	return Array.from({ length: lastYear(atlas) - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
}

/** Snapshots already computed, by record: a page and its server ask for the same years again and again. */
const known = new WeakMap<AtlasCore, Map<number, Snapshot>>();

/**
 * Everything true of one year: who had which status on its last day (in the running year on the day of the
 * last review), what changed in it, the disputes with their phases, the documents signed.
 * Pure: the same record and year give the same snapshot (the very same object: nobody changes it), arrays sorted.
 * @throws RangeError for a year that the record does not cover
 */
export function snapshotOfYear(atlas: AtlasCore, year: number): Snapshot {
	const years = known.get(atlas) ?? new Map<number, Snapshot>();
	known.set(atlas, years);
	const snapshot = years.get(year) ?? computeSnapshot(atlas, year);
	years.set(year, snapshot);
	return snapshot;
}

function computeSnapshot(atlas: AtlasCore, year: number): Snapshot {
	if (!Number.isInteger(year) || year < FIRST_YEAR || year > lastYear(atlas)) {
		throw new RangeError(`The record covers ${FIRST_YEAR} to ${lastYear(atlas)}, not ${year}`);
	}
	const asOf = year === lastYear(atlas) ? atlas.reviewed : `${year}-12-31`;
	const states = statesOn(atlas, asOf);
	const documents = documentsUpTo(atlas, asOf);
	const inYear = documents.filter(({ signed }) => yearOf(signed) === year);
	const { institutions, exercises, claims } = atlas;
	return {
		year,
		asOf,
		states,
		changes: changesIn(atlas, year, asOf),
		disputes: atlas.disputes
			.map((dispute) => phaseOfYear(dispute, year, asOf))
			.filter((dispute) => dispute !== null)
			.sort((a, b) => (a.id < b.id ? -1 : 1)),
		phaseChanges: phaseChangesIn(atlas.disputes, year, asOf),
		documents: inYear,
		places: placesOf(documents, year),
		events: eventsIn(atlas, year, asOf),
		summits: atlas.summits
			.filter(({ start }) => yearOf(start) === year && firstDay(start) <= asOf)
			.map(({ id, start, end, place }) => ({ id, start, end, place }))
			.sort((a, b) => compareDates(a.start, b.start)),
		misplaced: atlas.misplaced.filter(({ document }) => inYear.some(({ id }) => id === document)),
		...(institutions ? { institutions: seatsOn(institutions, asOf) } : {}),
		...(exercises ? { exercises: exercisesIn(exercises, year, asOf) } : {}),
		...(claims ? { concerns: concernsIn(claims, year) } : {}),
		...affairsIn(atlas, year, asOf),
		totals: totalsOf(states)
	};
}
