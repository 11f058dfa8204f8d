/** Names of things and of kinds of facts, in the language of the page. For server loads: it reads the whole record. */
import type { AffairKind, Affairs, Atlas, FactKind, FactThing } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { commas } from '../language/joined';
import { thingName } from '../things';
import { dateName, textOf } from '../words';

const KINDS: Record<FactKind, () => string> = {
	state: m.source_kind_state,
	status: m.source_kind_status,
	event: m.source_kind_event,
	place: m.source_kind_place,
	summit: m.source_kind_summit,
	document: m.source_kind_document,
	phase: m.source_kind_phase,
	position: m.source_kind_position,
	agreement: m.source_kind_agreement,
	institution: m.source_kind_institution,
	seat: m.source_kind_seat,
	term: m.source_kind_term,
	chair: m.source_kind_chair,
	exercise: m.source_kind_exercise,
	claim: m.source_kind_claim,
	application: m.source_kind_application,
	abstention: m.source_kind_abstention,
	relation: m.source_kind_relation,
	meeting: m.source_kind_meeting
};

const THINGS: Record<FactThing['kind'], () => string> = {
	state: m.source_thing_state,
	place: m.source_thing_place,
	summit: m.source_thing_summit,
	document: m.source_thing_document,
	dispute: m.source_thing_dispute,
	institution: m.source_thing_institution,
	exercise: m.source_thing_exercise,
	claim: m.source_thing_claim,
	chair: m.source_thing_chair,
	application: m.source_thing_application,
	abstention: m.source_thing_abstention,
	relation: m.source_thing_relation,
	meeting: m.source_thing_meeting
};

/** What a kind of fact is called when several are counted: "Statuses of states". */
export const factKindName = (kind: FactKind) => KINDS[kind]();
/** What one thing is: "State", "Document". */
export const thingKindName = (kind: FactThing['kind']) => THINGS[kind]();

export const stateName = (atlas: Atlas, iso3: string) => {
	const state = atlas.states.find((state) => state.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
};

export const placeName = (atlas: Atlas, id: string) => {
	const place = atlas.places.find((place) => place.id === id);
	return place ? textOf(place.name) : id;
};

/** Who it was and when: "India, 10 June 2018". */
function affairName(atlas: Atlas, kind: AffairKind, id: string): string {
	const affairs: Affairs[AffairKind][] = atlas[`${kind}s`];
	const affair = affairs.find((one) => one.id === id);
	return affair ? commas([affairOf(atlas, affair), dateName(affair.date)]) : id;
}

/** Whose affair it was: a state, another organization, a council. */
export function affairOf(atlas: Atlas, affair: Affairs[AffairKind]): string {
	if ('partner' in affair) return textOf(affair.partner);
	if ('institution' in affair) return thingName(atlas, { kind: 'institution', id: affair.institution });
	if ('sought' in affair && affair.name) return textOf(affair.name);
	return stateName(atlas, affair.iso3 ?? '');
}

/** The name of what a fact belongs to, as a link to it reads: a thing, a claim of the paper, a chair of a year. */
export function factThingName(atlas: Atlas, { kind, id }: FactThing): string {
	if (kind === 'claim') return m.source_claim({ number: id.toUpperCase() });
	if (kind === 'chair') return m.source_chair_of({ year: id });
	if (kind === 'application' || kind === 'abstention' || kind === 'relation' || kind === 'meeting') {
		return affairName(atlas, kind, id);
	}
	return thingName(atlas, { kind, id });
}
