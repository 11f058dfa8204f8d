import { compareDates, firstDay, lastDay } from '../year/dates';
import { affairsWhere, withSourcesAndKey, seatsOf, termsOf, type FactWithSources } from './details';
import { exerciseLink, institutionLink, inTime, markOf, type FactMark, type ThingLink } from './links';
import type { Meeting } from '../types/affairs-types';
import type { Chair, Exercise, Institution, Seat, Term } from '../types/organization-types';
import { statesOn } from '../year/status';
import type { Atlas } from '../types/atlas-types';
import type { Summit } from '../types/document-types';
import type { Status, StatusInterval } from '../types/state-types';
import type { Iso3, PartialDate } from '../types/values';

/** An act of the history of a status that fell on the days of a summit. */
export interface StatusAct {
	iso3: Iso3;
	status: Status;
	act: 'start' | 'decided' | 'opened' | 'memorandum';
	date: PartialDate;
	mark?: FactMark;
}

export type SummitDetails = FactWithSources<Summit> & {
	/** The state that presided; null if the record does not say. */
	chair: FactWithSources<Chair> | null;
	/** Members, or states of the Shanghai Five, on its last day; from the record, not a list of who came. */
	members: Iso3[];
	/** What happened to statuses on its days. */
	statusActs: StatusAct[];
};

export type InstitutionDetails = Omit<FactWithSources<Institution>, 'seats' | 'partOf'> & {
	partOf: ThingLink | null;
	parts: ThingLink[];
	seats: FactWithSources<Seat>[];
	/** In order of time. */
	terms: FactWithSources<Term>[];
	/** Of a council other than that of the heads of state, oldest first. */
	meetings: FactWithSources<Meeting>[];
};

export type ExerciseDetails = FactWithSources<Exercise> & {
	/** First days of all exercises, for a strip of years. */
	all: PartialDate[];
};

/** All that the record says of a summit; null for an unknown id. */
export function summitDetails(atlas: Atlas, id: string): SummitDetails | null {
	const summit = atlas.summits.find((summit) => summit.id === id);
	if (!summit) return null;
	const chair = atlas.chairs.find((chair) => chair.summit === id);
	return {
		...withSourcesAndKey(atlas, `summit/${id}`, summit),
		chair: chair ? withSourcesAndKey(atlas, `chair/${chair.year}`, chair) : null,
		members: statesOn(atlas, lastDay(summit.end))
			.filter(({ status }) => status === 'member' || status === 'shanghai-five')
			.map(({ iso3 }) => iso3),
		statusActs: statusActsOf(atlas, summit)
	};
}

/** All that the record says of an institution; null for an unknown id. */
export function institutionDetails(atlas: Atlas, id: string): InstitutionDetails | null {
	const institution = atlas.institutions.find((institution) => institution.id === id);
	if (!institution) return null;
	const whole = atlas.institutions.find((whole) => whole.id === institution.partOf);
	return {
		...withSourcesAndKey(atlas, `institution/${id}`, institution),
		partOf: whole ? institutionLink(whole) : null,
		parts: atlas.institutions.filter(({ partOf }) => partOf === id).map(institutionLink),
		seats: seatsOf(atlas, id),
		terms: termsOf(atlas, id).sort((a, b) => compareDates(a.start, b.start)),
		meetings: affairsWhere(atlas, 'meeting', ({ institution }) => institution === id)
	};
}

/** All that the record says of an exercise; null for an unknown id. */
export function exerciseDetails(atlas: Atlas, id: string): ExerciseDetails | null {
	const exercise = atlas.exercises.find((exercise) => exercise.id === id);
	if (!exercise) return null;
	return {
		...withSourcesAndKey(atlas, `exercise/${id}`, exercise),
		all: inTime(atlas.exercises.map(exerciseLink)).map(({ date }) => date)
	};
}

function statusActsOf(atlas: Atlas, summit: Summit): StatusAct[] {
	const isThen = (date: PartialDate) =>
		firstDay(date) >= firstDay(summit.start) && lastDay(date) <= lastDay(summit.end);
	const acts = (interval: StatusInterval): StatusAct[] => {
		const { iso3, status } = interval;
		const index = atlas.statuses.filter((other) => other.iso3 === iso3).indexOf(interval);
		return (['start', 'decided', 'opened', 'memorandum'] as const).flatMap((act) => {
			const date = interval[act];
			// A decision that is itself the start of the status is one act, not two.
			if (!date || !isThen(date) || (act !== 'start' && date === interval.start)) return [];
			return [{ iso3, status, act, date, ...markOf(`state/${iso3}/statuses/${index}`, interval, [act]) }];
		});
	};
	return atlas.statuses.flatMap(acts).sort((a, b) => compareDates(a.date, b.date));
}
