import { datingAct } from '../year/documents';
import type { Exercise, Institution } from '../types/organization-types';
import type { ThingRef } from '../types/paper-types';
import { compareDates } from '../year/dates';
import type { Atlas } from '../types/atlas-types';
import type { Dispute } from '../types/dispute-types';
import type { Summit, TreatyDocument } from '../types/document-types';
import type { PartialDate, Sourced, Text } from '../types/values';

/** What is from memory: a fact by its key in `factsOf`, or one field of it. */
export interface FactMark {
	of: string;
	field?: string;
}

/** A thing to go to, with the date by which it stands in time. */
export interface ThingLink extends ThingRef {
	/** Of kinds whose names the core of the record does not hold: institutions and exercises. */
	name?: Text;
	date?: PartialDate;
	/** Set if the date is from memory. */
	mark?: FactMark;
}

/** What of a fact is from memory: all of it, the first of the fields that is, or nothing. */
export function markOf(of: string, fact: Pick<Sourced, 'confidence' | 'unverified'>, fields: string[]) {
	if (fact.confidence === 'memory') return { mark: { of } };
	const field = fact.unverified?.find((path) =>
		fields.some((field) => path === field || path.startsWith(`${field}.`))
	);
	return field ? { mark: { of, field } } : {};
}

/** A document by its signature or adoption. */
export function documentLink(document: TreatyDocument): ThingLink {
	const { id } = document;
	const act = datingAct(document);
	if (!act) return { kind: 'document', id };
	return {
		kind: 'document',
		id,
		date: act.signed,
		...markOf(`document/${id}`, document, [`acts.${act.act}`])
	};
}

/** A summit by its last day, on which it decides and signs. */
export function summitLink(summit: Summit): ThingLink {
	const { id, end } = summit;
	return { kind: 'summit', id, date: end, ...markOf(`summit/${id}`, summit, ['end', 'start']) };
}

/** An exercise by its first day. */
export function exerciseLink(exercise: Exercise): ThingLink {
	const { id, name, start } = exercise;
	return { kind: 'exercise', id, name, date: start, ...markOf(`exercise/${id}`, exercise, ['start']) };
}

/** An institution by the day it was established, where known. */
export function institutionLink(institution: Institution): ThingLink {
	const { id, name, established } = institution;
	return {
		kind: 'institution',
		id,
		name,
		...(established
			? { date: established, ...markOf(`institution/${id}`, institution, ['established']) }
			: {})
	};
}

/** A dispute by the start of its first phase. */
export function disputeLink({ id, phases }: Dispute): ThingLink {
	const first = phases[0];
	return {
		kind: 'dispute',
		id,
		...(first ? { date: first.from, ...markOf(`dispute/${id}/phases/0`, first, ['from']) } : {})
	};
}

/** A state by the start of its first status. */
export function stateLink(atlas: Pick<Atlas, 'statuses'>, iso3: string): ThingLink {
	const statuses = atlas.statuses.filter((status) => status.iso3 === iso3);
	const [first] = [...statuses].sort((a, b) => compareDates(a.start, b.start));
	if (!first) return { kind: 'state', id: iso3 };
	const key = `state/${iso3}/statuses/${statuses.indexOf(first)}`;
	return { kind: 'state', id: iso3, date: first.start, ...markOf(key, first, ['start']) };
}

/** A place by the first summit or document there. */
export function placeLink(atlas: Pick<Atlas, 'documents' | 'summits'>, id: string): ThingLink {
	const here = [
		...atlas.summits.filter(({ place }) => place === id).map(summitLink),
		...atlas.documents.filter((document) => datingAct(document)?.place === id).map(documentLink)
	];
	const [first] = inTime(here);
	return {
		kind: 'place',
		id,
		...(first?.date ? { date: first.date } : {}),
		...(first?.mark ? { mark: first.mark } : {})
	};
}

/** Those with a date, in time; of one day in the order of their ids. */
export function inTime(links: ThingLink[]): (ThingLink & { date: PartialDate })[] {
	return links
		.flatMap((link) => (link.date === undefined ? [] : [{ ...link, date: link.date }]))
		.sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1));
}
