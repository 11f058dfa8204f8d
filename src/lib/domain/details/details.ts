import { compareDates } from '../year/dates';
import { exerciseLink, institutionLink, inTime, type ThingLink } from './links';
import { sameSummits, type SameSummit } from './neighbours';
import type { Chair, Seat, Term } from '../types/organization-types';
import {
	AFFAIR_KINDS,
	type Abstention,
	type AffairKind,
	type Affairs,
	type Application
} from '../types/affairs-types';
import type { Atlas } from '../types/atlas-types';
import type { Dispute } from '../types/dispute-types';
import type { Misplaced, TreatyDocument } from '../types/document-types';
import type { Place, State, StateEvent, StatusInterval } from '../types/state-types';
import type { Source, Sourced } from '../types/values';

/** A fact with its sources in full instead of by id. */
export type WithSources<T extends Sourced> = Omit<T, 'sources'> & { sources: Source[] };

/** The same with its key in `factsOf`, by which its marks name it. */
export type FactWithSources<T extends Sourced> = WithSources<T> & { key: string };

/** An application, abstention, relation or meeting as its page shows it. */
export type AffairDetails = { [Kind in AffairKind]: FactWithSources<Affairs[Kind]> }[AffairKind];

export interface StateDetails {
	state: FactWithSources<State>;
	/** Oldest first. */
	statuses: FactWithSources<StatusInterval>[];
	events: FactWithSources<StateEvent>[];
	/** Where it presided over the meeting of the heads of state. */
	chairs: FactWithSources<Chair>[];
	/** Its citizens at the head of an institution. */
	heads: (FactWithSources<Term> & { at: ThingLink })[];
	/** Exercises that it took part in. */
	exercises: ThingLink[];
	/** Statuses that it asked for. */
	applications: FactWithSources<Application>[];
	/** What it did not sign, endorse or take part in. */
	abstentions: FactWithSources<Abstention>[];
}

export type DocumentDetails = FactWithSources<TreatyDocument> & {
	sameSummits: SameSummit[];
	/** Members that did not sign or endorse it, or a part of it. */
	abstentions: FactWithSources<Abstention>[];
};

export type DisputeDetails = Omit<Dispute, 'phases' | 'positions' | 'agreements'> & {
	phases: FactWithSources<Dispute['phases'][number]>[];
	positions: FactWithSources<Dispute['positions'][number]>[];
	agreements: FactWithSources<Dispute['agreements'][number]>[];
};

export type PlaceDetails = FactWithSources<Place> & {
	/** Institutions that sit there, sat there or were to. */
	seats: (FactWithSources<Seat> & { of: ThingLink })[];
	/** Documents that the paper puts here. */
	misplaced: Misplaced[];
	/** Applications, abstentions, relations and meetings here, oldest first. */
	affairs: AffairDetails[];
};

/** All that the record says of a state; null for one that it does not name. */
export function stateDetails(atlas: Atlas, iso3: string): StateDetails | null {
	const state = atlas.states.find((state) => state.iso3 === iso3);
	if (!state) return null;
	const own = <T extends Sourced & { iso3: string }>(name: string, facts: T[]) =>
		facts
			.filter((fact) => fact.iso3 === iso3)
			.map((fact, index) => withSourcesAndKey(atlas, `state/${iso3}/${name}/${index}`, fact));
	return {
		state: withSourcesAndKey(atlas, `state/${iso3}`, state),
		statuses: own('statuses', atlas.statuses).sort((a, b) => compareDates(a.start, b.start)),
		events: own('events', atlas.events),
		chairs: atlas.chairs
			.filter((chair) => chair.iso3 === iso3)
			.map((chair) => withSourcesAndKey(atlas, `chair/${chair.year}`, chair)),
		heads: atlas.institutions.flatMap((institution) =>
			termsOf(atlas, institution.id)
				.filter((term) => term.iso3 === iso3)
				.map((term) => ({ ...term, at: institutionLink(institution) }))
		),
		exercises: inTime(
			atlas.exercises.filter(({ participants }) => participants.includes(iso3)).map(exerciseLink)
		),
		applications: affairsWhere(atlas, 'application', (application) => application.iso3 === iso3),
		abstentions: affairsWhere(atlas, 'abstention', (abstention) => abstention.iso3 === iso3)
	};
}

/** All that the record says of a document, with what else came out of its summit; null for an unknown id. */
export function documentDetails(atlas: Atlas, id: string): DocumentDetails | null {
	const document = atlas.documents.find((document) => document.id === id);
	if (!document) return null;
	return {
		...withSourcesAndKey(atlas, `document/${id}`, document),
		sameSummits: sameSummits(atlas, document),
		abstentions: affairsWhere(atlas, 'abstention', (abstention) => abstention.document === id)
	};
}

/** All that the record says of a dispute; null for an unknown id. */
export function disputeDetails(atlas: Atlas, id: string): DisputeDetails | null {
	const dispute = atlas.disputes.find((dispute) => dispute.id === id);
	if (!dispute) return null;
	const part = <T extends Sourced>(name: string, facts: T[]) =>
		facts.map((fact, index) => withSourcesAndKey(atlas, `dispute/${id}/${name}/${index}`, fact));
	return {
		...dispute,
		phases: part('phases', dispute.phases),
		positions: part('positions', dispute.positions),
		agreements: part('agreements', dispute.agreements)
	};
}

/** A place with the institutions that it is a seat of; null for an unknown id. */
export function placeDetails(atlas: Atlas, id: string): PlaceDetails | null {
	const place = atlas.places.find((place) => place.id === id);
	if (!place) return null;
	return {
		...withSourcesAndKey(atlas, `place/${id}`, place),
		seats: atlas.institutions.flatMap((institution) =>
			seatsOf(atlas, institution.id)
				.filter((seat) => seat.place === id)
				.map((seat) => ({ ...seat, of: institutionLink(institution) }))
		),
		misplaced: atlas.misplaced.filter(({ printed }) => printed === id),
		affairs: AFFAIR_KINDS.flatMap(
			(kind) => affairsWhere(atlas, kind, ({ place }) => place === id) as AffairDetails[]
		).sort((a, b) => compareDates(a.date, b.date))
	};
}

/** The applications, abstentions, relations or meetings that are meant, oldest first. */
export function affairsWhere<Kind extends AffairKind>(
	atlas: Atlas,
	kind: Kind,
	isMeant: (affair: Affairs[Kind]) => boolean
): FactWithSources<Affairs[Kind]>[] {
	const affairs = atlas[`${kind}s`] as Affairs[Kind][];
	return affairs.filter(isMeant).map((affair) => withSourcesAndKey(atlas, `${kind}/${affair.id}`, affair));
}

/** Where an institution sat or was to sit, in the order of the record. */
export function seatsOf(atlas: Atlas, institution: string): FactWithSources<Seat>[] {
	const seats = atlas.institutions.find(({ id }) => id === institution)?.seats ?? [];
	return seats.map((seat, index) =>
		withSourcesAndKey(atlas, `institution/${institution}/seats/${index}`, seat)
	);
}

/** Who headed an institution, in the order of the record. */
export function termsOf(atlas: Atlas, institution: string): FactWithSources<Term>[] {
	return atlas.terms
		.filter((term) => term.institution === institution)
		.map((term, index) => withSourcesAndKey(atlas, `institution/${institution}/terms/${index}`, term));
}

/** The fact with its sources in full and its key. */
export function withSourcesAndKey<T extends Sourced>(atlas: Atlas, key: string, fact: T): FactWithSources<T> {
	return { ...withSources(atlas, fact), key };
}

/** The fact with its sources in full; an id that the record does not hold is left out. */
export function withSources<T extends Sourced>(atlas: Atlas, fact: T): WithSources<T> {
	const sources = fact.sources.flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
	return { ...fact, sources };
}
