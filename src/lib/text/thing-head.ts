/** Title and description of the page about a thing; needs the whole record, so only for server loads. */
import {
	datingAct,
	yearOf,
	type Atlas,
	type Dispute,
	type Exercise,
	type Institution,
	type Place,
	type Sourced,
	type StatusInterval,
	type Summit,
	type ThingRef,
	type TreatyDocument
} from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { semicolons, sentences } from './language/joined';
import { summitName } from './summit-name';
import { days, institutionKindName, period, stageName } from './thing-words';
import { thingName } from './things';
import { dateName, inText, kindName, listed, statusName, textOf, typeName } from './words';

export interface Head {
	title: string;
	/** What the page is; from memory only with the words for it. */
	description: string;
}

/** The head of the page about a thing of the record. No two things have the same. */
export function thingHead(atlas: Atlas, thing: ThingRef): Head {
	const title = titleOf(atlas, thing);
	return { title, description: descriptionOf(atlas, thing, title) };
}

function titleOf(atlas: Atlas, thing: ThingRef): string {
	const name = thingName(atlas, thing);
	if (thing.kind !== 'document') return name;
	// Declarations of one city have one title: the year tells them apart.
	const document = atlas.documents.find(({ id }) => id === thing.id);
	const act = document ? datingAct(document) : null;
	const year = act ? String(yearOf(act.signed)) : null;
	return year && !name.includes(year) ? m.panel_head_year({ name, year }) : name;
}

function descriptionOf(atlas: Atlas, { kind, id }: ThingRef, name: string): string {
	const find = <T extends { id: string }>(things: T[]) => things.find((thing) => thing.id === id);
	switch (kind) {
		case 'state':
			return ofState(
				atlas.statuses.filter(({ iso3 }) => iso3 === id),
				name
			);
		case 'document':
			return described(find(atlas.documents), (document) => ofDocument(atlas, document));
		case 'dispute':
			return described(find(atlas.disputes), (dispute) => ofDispute(atlas, dispute));
		case 'place':
			return described(find(atlas.places), (place) => ofPlace(atlas, place));
		case 'summit':
			return described(find(atlas.summits), (summit) => ofSummit(atlas, summit));
		case 'institution':
			return described(find(atlas.institutions), (institution) => ofInstitution(atlas, institution));
		case 'exercise':
			return described(find(atlas.exercises), (exercise) => ofExercise(atlas, exercise));
		case 'year':
			return '';
	}
}

const described = <T>(thing: T | undefined, describe: (thing: T) => string) =>
	thing === undefined ? '' : describe(thing);

/** A value with the words that say that it is from memory, if it is. */
function honest(value: string, { confidence, unverified }: Sourced, ...fields: string[]): string {
	const isFromMemory =
		confidence === 'memory' || unverified?.some((path) => fields.some((field) => path.startsWith(field)));
	return isFromMemory ? m.text_unverified({ text: value }) : value;
}

function ofState(statuses: StatusInterval[], name: string): string {
	const words = statuses.map((interval) =>
		honest(
			m.panel_head_status({
				status: statusName(interval.status),
				period: period(interval.start, interval.end)
			}),
			interval,
			'start',
			'end'
		)
	);
	return m.panel_head_state({
		name,
		statuses: semicolons(words) || m.status_none()
	});
}

function ofDocument(atlas: Atlas, document: TreatyDocument): string {
	const act = datingAct(document);
	const type = typeName(document.type);
	const summary = honest(textOf(document.summary), document, 'summary');
	if (!act) return m.panel_head_document({ type, summary });
	const date = honest(dateName(act.signed), document, `acts.${act.act}`);
	const isSigned = act.act === 'signed';
	if (!act.place) return (isSigned ? m.panel_head_signed : m.panel_head_adopted)({ type, date, summary });
	const place = thingName(atlas, { kind: 'place', id: act.place });
	return (isSigned ? m.panel_head_signed_in : m.panel_head_adopted_in)({ type, date, place, summary });
}

function ofDispute(atlas: Atlas, { parties, kinds, summary }: Dispute): string {
	const names = parties.map((id) => thingName(atlas, { kind: 'state', id }));
	return m.panel_head_dispute({
		parties: listed(names),
		kinds: listed(kinds.map(kindName)),
		summary: textOf(summary)
	});
}

function ofPlace(atlas: Atlas, { id, iso3, name }: Place): string {
	return m.panel_head_place({
		place: textOf(name),
		state: thingName(atlas, { kind: 'state', id: iso3 }),
		documents: m.count_documents({
			count: atlas.documents.filter((document) => datingAct(document)?.place === id).length
		}),
		summits: m.summit_count({ count: atlas.summits.filter(({ place }) => place === id).length })
	});
}

function ofSummit(atlas: Atlas, summit: Summit): string {
	return m.panel_head_summit({
		summit: summitName(summit.id, atlas) ?? summit.id,
		days: honest(days(summit.start, summit.end), summit, 'start', 'end'),
		documents: m.count_documents({ count: summit.documents.length })
	});
}

function ofInstitution(atlas: Atlas, { kind, name, seats }: Institution): string {
	const places = seats.map((seat) =>
		honest(
			m.panel_head_seat({
				place: thingName(atlas, { kind: 'place', id: seat.place }),
				stage: inText(stageName(seat.stage)),
				period: period(seat.from, seat.to)
			}),
			seat,
			'place',
			'from',
			'to',
			'stage'
		)
	);
	return sentences([
		m.panel_head_institution({ name: textOf(name), kind: inText(institutionKindName(kind)) }),
		places.length > 0 && m.panel_head_seats({ places: listed(places) })
	]);
}

function ofExercise(atlas: Atlas, exercise: Exercise): string {
	const { name, start, end, places, participants, bilateral } = exercise;
	const states = participants.map((id) => thingName(atlas, { kind: 'state', id }));
	return m.panel_head_exercise({
		name: textOf(name),
		kind: inText(bilateral ? m.exercise_bilateral() : m.exercise_joint()),
		days: honest(days(start, end), exercise, 'start', 'end'),
		places: honest(
			listed(places.map((place) => textOf(place.name))),
			{ ...exercise, unverified: exercise.unverified?.filter((path) => path.endsWith('name')) ?? [] },
			'places'
		),
		participants:
			states.length > 0 ? honest(listed(states), exercise, 'participants') : m.exercise_no_participants()
	});
}
