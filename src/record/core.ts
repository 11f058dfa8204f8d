import { compareDates, firstDay } from '../lib/domain/year/dates';
import { FIRST_YEAR } from '../lib/domain/year/snapshot';
import type { Affair } from '../lib/domain/types/affairs-types';
import type { Atlas, Names } from '../lib/domain/types/atlas-types';
import type { AtlasCore } from '../lib/domain/types/core-types';
import type { DisputePhase } from '../lib/domain/types/dispute-types';
import type { Act } from '../lib/domain/types/document-types';
import { inOne } from './translate';
import type { Iso3, Language, Sourced } from '../lib/domain/types/values';

/**
 * The part of the record that travels to the browser with the first page. Fields are picked, not left out: a
 * field that is added to the record stays out of the first page until somebody wants it there.
 */
export function coreOf(atlas: Atlas, language: Language = 'en'): AtlasCore {
	const said = inOne(language);
	return {
		version: atlas.version,
		reviewed: atlas.reviewed,
		states: atlas.states.map(({ iso3, name, confidence }) => ({ iso3, name: said(name), confidence })),
		statuses: atlas.statuses.map((interval) =>
			trusted(interval, {
				iso3: interval.iso3,
				status: interval.status,
				start: interval.start,
				end: interval.end,
				decided: interval.decided,
				opened: interval.opened,
				...(interval.inactive ? { inactive: { since: interval.inactive.since } } : {})
			})
		),
		events: atlas.events.map((event) =>
			trusted(event, {
				id: event.id,
				iso3: event.iso3,
				date: event.date,
				kind: event.kind
			})
		),
		places: atlas.places.map(({ id, name, iso3, position, confidence }) => ({
			id,
			name: said(name),
			iso3,
			position,
			confidence
		})),
		summits: atlas.summits.map((summit) =>
			trusted(summit, {
				id: summit.id,
				series: summit.series,
				number: summit.number,
				start: summit.start,
				end: summit.end,
				place: summit.place
			})
		),
		documents: atlas.documents.map((document) =>
			trusted(document, {
				id: document.id,
				title: said(document.title),
				type: document.type,
				context: document.context,
				acts: {
					adopted: coreAct(document.acts.adopted),
					signed: coreAct(document.acts.signed)
				},
				signatories: document.signatories
			})
		),
		disputes: atlas.disputes.map((dispute) => ({
			id: dispute.id,
			title: said(dispute.title),
			parties: dispute.parties,
			...(dispute.dyads ? { dyads: dispute.dyads } : {}),
			kinds: dispute.kinds,
			phases: shownPhases(dispute.phases).map((phase) =>
				trusted(phase, {
					from: phase.from,
					phase: phase.phase
				})
			),
			agreements: dispute.agreements
				.filter(({ line }) => line)
				.map(({ date, line }) => ({ date, line }))
				.sort((a, b) => compareDates(a.date, b.date)),
			points: dispute.points.map(({ position, note }) => ({ position, ...(note ? { note: 1 } : {}) }))
		})),
		misplaced: atlas.misplaced
	};
}

/**
 * The part of the record behind layers that are off at first: it travels when one of them is switched on, or
 * with the page of a thing of theirs.
 */
export function moreOf(
	atlas: Atlas,
	language: Language = 'en'
): Required<Pick<AtlasCore, 'institutions' | 'exercises' | 'claims'>> {
	const said = inOne(language);
	return {
		institutions: atlas.institutions.map(({ id, kind, name, established, seats }) => ({
			id,
			kind,
			name: said(name),
			established,
			seats: seats.map(({ place, from, to, stage, ...seat }) =>
				trusted(seat, {
					place,
					from,
					to,
					stage
				})
			)
		})),
		exercises: atlas.exercises.map((exercise) =>
			trusted(exercise, {
				id: exercise.id,
				name: said(exercise.name),
				start: exercise.start,
				end: exercise.end,
				places: exercise.places.map(({ name, ...place }) => ({ ...place, name: said(name) })),
				participants: exercise.participants,
				bilateral: exercise.bilateral
			})
		),
		claims: atlas.claims.flatMap(({ id, verdict, concern, confidence, attributedTo }) =>
			concern
				? [
						{
							id,
							verdict,
							concern,
							confidence,
							...(attributedTo ? { attributedTo: said(attributedTo) } : {})
						}
					]
				: []
		)
	};
}

/** What a page tells late of a year: applications, abstentions, relations, meetings. */
export function affairsOf(
	{ applications, abstentions, relations, meetings }: Atlas,
	language: Language = 'en'
): Required<Pick<AtlasCore, 'applications' | 'abstentions' | 'relations' | 'meetings'>> {
	const said = inOne(language);
	const told = (affair: Affair & { iso3?: Iso3 | null }) =>
		trusted(affair, {
			id: affair.id,
			...(affair.iso3 ? { iso3: affair.iso3 } : {}),
			date: affair.date,
			place: affair.place,
			what: said(affair.what)
		});
	return {
		applications: applications.map(told),
		abstentions: abstentions.map(told),
		relations: relations.map(told),
		meetings: meetings.map((meeting) => ({ ...told(meeting), institution: meeting.institution }))
	};
}

/** Without what was over before the first year of the atlas: no snapshot can show it. */
function shownPhases(phases: DisputePhase[]): DisputePhase[] {
	return phases.filter((_, index) => {
		const until = phases[index + 1]?.from;
		return until === undefined || firstDay(until) >= `${FIRST_YEAR}-01-01`;
	});
}

/**
 * Names and titles in every language that the record says them in, for the search.
 * @param latin of the names in the language of the page, where they are written in another script
 */
export function namesOf(atlas: Atlas, latin: Record<string, string> = {}): Names {
	return {
		latin,
		disputes: Object.fromEntries(atlas.disputes.map(({ id, title }) => [id, title])),
		states: Object.fromEntries(atlas.states.map(({ iso3, name }) => [iso3, name])),
		places: Object.fromEntries(atlas.places.map(({ id, name }) => [id, name])),
		documents: Object.fromEntries(atlas.documents.map(({ id, title }) => [id, title])),
		points: Object.fromEntries(atlas.disputes.map(({ id, points }) => [id, points.map(({ name }) => name)])),
		institutions: Object.fromEntries(atlas.institutions.map(({ id, name }) => [id, name])),
		exercises: Object.fromEntries(atlas.exercises.map(({ id, name }) => [id, name])),
		terms: atlas.terms.map(({ id, office, institution, person, start, end }) => ({
			id,
			office,
			institution,
			person,
			start,
			end
		}))
	};
}

/** What travels of a fact, with how far it can be relied on: doubts about fields that stay behind stay behind, too. */
function trusted<T extends object>({ confidence, unverified }: Sourced, fields: T) {
	const doubts = unverified?.filter((path) => {
		const [field = '', part] = path.split('.');
		return field in fields && part !== 'ru' && part !== 'zh';
	});
	return { ...fields, confidence, ...(doubts?.length ? { unverified: doubts } : {}) };
}

/** `scope` comes along: a date that holds for one state must not read as if it held for all. */
function coreAct(act: Act | null): Act | null {
	if (!act) return null;
	const { date, place, scope } = act;
	return { date, ...(place ? { place } : {}), ...(scope ? { scope } : {}) };
}
