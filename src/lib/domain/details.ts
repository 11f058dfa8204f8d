import { compareDates } from './dates';
import type { Atlas, Dispute, Source, Sourced, StateEvent, StatusInterval, TreatyDocument } from './types';

/** A fact with its sources in full instead of by id. */
export type WithSources<T extends Sourced> = Omit<T, 'sources'> & { sources: Source[] };

export interface StateDetails {
	statuses: WithSources<StatusInterval>[];
	events: WithSources<StateEvent>[];
}

export type DocumentDetails = WithSources<TreatyDocument>;

export type DisputeDetails = Omit<Dispute, 'phases' | 'positions'> & {
	phases: WithSources<Dispute['phases'][number]>[];
	positions: WithSources<Dispute['positions'][number]>[];
};

/** All that the record says of a state's statuses, oldest first; null for a state it does not name. */
export function stateDetails(atlas: Atlas, iso3: string): StateDetails | null {
	if (!atlas.states.some((state) => state.iso3 === iso3)) return null;
	return {
		statuses: atlas.statuses
			.filter((interval) => interval.iso3 === iso3)
			.sort((a, b) => compareDates(a.start, b.start))
			.map((interval) => withSources(atlas, interval)),
		events: atlas.events.filter((event) => event.iso3 === iso3).map((event) => withSources(atlas, event))
	};
}

export function documentDetails(atlas: Atlas, id: string): DocumentDetails | null {
	const document = atlas.documents.find((document) => document.id === id);
	return document ? withSources(atlas, document) : null;
}

export function disputeDetails(atlas: Atlas, id: string): DisputeDetails | null {
	const dispute = atlas.disputes.find((dispute) => dispute.id === id);
	if (!dispute) return null;
	return {
		...dispute,
		phases: dispute.phases.map((phase) => withSources(atlas, phase)),
		positions: dispute.positions.map((position) => withSources(atlas, position))
	};
}

/** The fact with its sources in full; an id that the record does not hold is left out. */
export function withSources<T extends Sourced>(atlas: Atlas, fact: T): WithSources<T> {
	const sources = fact.sources.flatMap((id) => atlas.sources.find((source) => source.id === id) ?? []);
	return { ...fact, sources };
}
