import { compareDates, firstDay, holdsOn, precisionOf, yearOf } from './dates';
import type { EventOfYear, StateOfYear, StatusChange } from '../types/snapshot-types';
import { type AtlasCore } from '../types/core-types';
import { STATUSES, type Status } from '../types/state-types';
import { type Iso3 } from '../types/values';

type Interval = AtlasCore['statuses'][number];

/** The statuses on `day` (`YYYY-MM-DD`), one per state at most, in alphabetical order of the codes. */
export function statesOn(atlas: AtlasCore, day: string): StateOfYear[] {
	return atlas.statuses
		.filter((interval) => holdsOn(interval.start, interval.end, day))
		.map((interval) => ({
			iso3: interval.iso3,
			status: interval.status,
			since: interval.start,
			...(interval.inactive && firstDay(interval.inactive.since) <= day ? { inactive: true as const } : {})
		}))
		.sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));
}

/** States per status; a status that nobody holds is left out. */
export function totalsOf(states: StateOfYear[]): Partial<Record<Status, number>> {
	const totals: Partial<Record<Status, number>> = {};
	for (const status of STATUSES) {
		const count = states.filter((state) => state.status === status).length;
		if (count > 0) totals[status] = count;
	}
	return totals;
}

/** The changes of status from the first day of `year` to `asOf`, by date and code. */
export function changesIn(atlas: AtlasCore, year: number, asOf: string): StatusChange[] {
	const inYear = (date: string) => yearOf(date) === year && firstDay(date) <= asOf;
	const changes: StatusChange[] = [];
	for (const intervals of byState(atlas.statuses).values()) {
		for (const [index, interval] of intervals.entries()) {
			const before = intervals[index - 1];
			const follows = before?.end && firstDay(before.end) === firstDay(interval.start);
			if (inYear(interval.start)) {
				changes.push(change(interval.start, interval.iso3, follows ? before.status : null, interval.status));
			}
			const next = intervals[index + 1];
			const leaves = interval.end && !(next && firstDay(next.start) === firstDay(interval.end));
			if (interval.end && leaves && inYear(interval.end)) {
				changes.push(change(interval.end, interval.iso3, interval.status, null));
			}
		}
	}
	return changes.sort((a, b) => compareDates(a.date, b.date) || (a.iso3 < b.iso3 ? -1 : 1));
}

/**
 * What happened to a state in the year without changing its status: a guest's seat, the decision that grants
 * a status which only the memorandum starts, the opening of accession, the end of taking part.
 */
export function eventsIn(atlas: AtlasCore, year: number, asOf: string): EventOfYear[] {
	const events: EventOfYear[] = atlas.events.map(({ date, iso3, kind }) => event(date, iso3, kind));
	for (const { iso3, status, decided, opened, start, inactive } of atlas.statuses) {
		if (decided && decided !== start) events.push({ ...event(decided, iso3, 'granted'), status });
		if (opened) events.push({ ...event(opened, iso3, 'procedure-opened'), status });
		// A state that stayed inactive through a change of status became inactive once.
		if (inactive && firstDay(inactive.since) >= firstDay(start)) {
			events.push({ ...event(inactive.since, iso3, 'inactive'), status });
		}
	}
	return events
		.filter(({ date }) => yearOf(date) === year && firstDay(date) <= asOf)
		.sort((a, b) => compareDates(a.date, b.date) || (a.iso3 < b.iso3 ? -1 : 1));
}

function change(date: string, iso3: Iso3, from: Status | null, to: Status | null): StatusChange {
	return { date, precision: precisionOf(date), iso3, from, to };
}

function event(date: string, iso3: Iso3, kind: EventOfYear['kind']): EventOfYear {
	return { date, precision: precisionOf(date), iso3, kind };
}

function byState(statuses: Interval[]): Map<Iso3, Interval[]> {
	const groups = new Map<Iso3, Interval[]>();
	for (const interval of [...statuses].sort((a, b) => compareDates(a.start, b.start))) {
		groups.set(interval.iso3, [...(groups.get(interval.iso3) ?? []), interval]);
	}
	return groups;
}
