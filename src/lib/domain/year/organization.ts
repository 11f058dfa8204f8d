import { compareDates, firstDay, precisionOf, yearOf } from './dates';
import type { ExerciseOfYear, SeatOfYear } from '../types/snapshot-types';
import type { AtlasCore } from '../types/core-types';

/** Where each institution sat, or was to sit, on a day; by institution and place. */
export function seatsOn(institutions: NonNullable<AtlasCore['institutions']>, day: string): SeatOfYear[] {
	return institutions
		.flatMap(({ id, seats }) =>
			seats
				.filter(({ from, to }) => firstDay(from) <= day && (to === null || day < firstDay(to)))
				.map(({ place, stage, from }): SeatOfYear => ({ institution: id, place, stage, since: from }))
		)
		.sort((a, b) => order(a.institution, b.institution) || order(a.place, b.place));
}

/** The exercises that began in the year, up to `asOf`, by date and id. */
export function exercisesIn(
	exercises: NonNullable<AtlasCore['exercises']>,
	year: number,
	asOf: string
): ExerciseOfYear[] {
	return exercises
		.filter(({ start }) => yearOf(start) === year && firstDay(start) <= asOf)
		.map(({ id, start, end, participants }) => ({
			id,
			start,
			end,
			precision: precisionOf(start),
			participants
		}))
		.sort((a, b) => compareDates(a.start, b.start) || order(a.id, b.id));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
