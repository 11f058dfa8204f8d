import type { AffairKind } from '../types/affairs-types';
import type { Atlas } from '../types/atlas-types';
import type { Sourced } from '../types/values';

export type FactKind =
	| 'state'
	| 'status'
	| 'event'
	| 'place'
	| 'summit'
	| 'document'
	| 'phase'
	| 'position'
	| 'agreement'
	| 'institution'
	| 'seat'
	| 'term'
	| 'chair'
	| 'exercise'
	| 'claim'
	| AffairKind;

/** One fact of the record, with what it belongs to. */
export interface Fact {
	/** Unique and stable, such as `document/2002-charter` or `dispute/ind-pak-kashmir/phases/3`. */
	key: string;
	kind: FactKind;
	/** The thing on whose page it stands; a claim stands on the page of the paper. */
	thing: {
		kind:
			| 'state'
			| 'place'
			| 'summit'
			| 'document'
			| 'dispute'
			| 'institution'
			| 'exercise'
			| 'claim'
			| 'chair'
			| AffairKind;
		id: string;
	};
	fact: Sourced;
}

/** Every fact of the record that carries sources, in the order of the record. */
export function factsOf(atlas: Atlas): Fact[] {
	const own = (
		kind: FactKind & Fact['thing']['kind'],
		facts: (Sourced & { id?: string; iso3?: string | null })[],
		idOf = (fact: { id?: string; iso3?: string | null }) => fact.id ?? ''
	): Fact[] =>
		facts.map((fact) => ({ key: `${kind}/${idOf(fact)}`, kind, thing: { kind, id: idOf(fact) }, fact }));
	const part = (kind: FactKind, thing: Fact['thing'], name: string, facts: Sourced[]): Fact[] =>
		facts.map((fact, index) => ({
			key: `${thing.kind}/${thing.id}/${name}/${index}`,
			kind,
			thing,
			fact
		}));
	return [
		...own('state', atlas.states, ({ iso3 }) => iso3 ?? ''),
		...atlas.states.flatMap(({ iso3 }) => [
			...part(
				'status',
				{ kind: 'state', id: iso3 },
				'statuses',
				atlas.statuses.filter((s) => s.iso3 === iso3)
			),
			...part(
				'event',
				{ kind: 'state', id: iso3 },
				'events',
				atlas.events.filter((e) => e.iso3 === iso3)
			)
		]),
		...own('place', atlas.places),
		...own('summit', atlas.summits),
		...own('document', atlas.documents),
		...atlas.disputes.flatMap(({ id, phases, positions, agreements }) => [
			...part('phase', { kind: 'dispute', id }, 'phases', phases),
			...part('position', { kind: 'dispute', id }, 'positions', positions),
			...part('agreement', { kind: 'dispute', id }, 'agreements', agreements)
		]),
		...own('institution', atlas.institutions),
		...atlas.institutions.flatMap(({ id, seats }) => [
			...part('seat', { kind: 'institution', id }, 'seats', seats),
			...part(
				'term',
				{ kind: 'institution', id },
				'terms',
				atlas.terms.filter((t) => t.institution === id)
			)
		]),
		...atlas.chairs.map((fact): Fact => ({
			key: `chair/${fact.year}`,
			kind: 'chair',
			thing: { kind: 'chair', id: String(fact.year) },
			fact
		})),
		...own('exercise', atlas.exercises),
		...own('application', atlas.applications),
		...own('abstention', atlas.abstentions),
		...own('relation', atlas.relations),
		...own('meeting', atlas.meetings),
		...own('claim', atlas.claims)
	];
}
