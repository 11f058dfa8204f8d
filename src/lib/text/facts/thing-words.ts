/** Names of things and of kinds of facts, in the language of the page. For server loads: it reads the whole record. */
import type { Atlas, FactKind, FactThing, Office } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import { summitName } from '../summit-name';
import { textOf } from '../words';

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
	claim: m.source_kind_claim
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
	chair: m.source_thing_chair
};

const OFFICES: Record<Office, () => string> = {
	'secretary-general': m.org_office_secretary_general,
	'rats-director': m.org_office_rats_director
};

/** What a kind of fact is called when several are counted: "Statuses of states". */
export const factKindName = (kind: FactKind) => KINDS[kind]();
/** What one thing is: "State", "Document". */
export const thingKindName = (kind: FactThing['kind']) => THINGS[kind]();
export const officeName = (office: Office) => OFFICES[office]();

export const stateName = (atlas: Atlas, iso3: string) => {
	const state = atlas.states.find((state) => state.iso3 === iso3);
	return state ? textOf(state.name) : iso3;
};

export const placeName = (atlas: Atlas, id: string) => {
	const place = atlas.places.find((place) => place.id === id);
	return place ? textOf(place.name) : id;
};

/** The name of a thing as a link to it reads. */
export function thingName(atlas: Atlas, { kind, id }: FactThing): string {
	const named = <T extends { id: string }>(things: T[], name: (thing: T) => string) => {
		const thing = things.find((thing) => thing.id === id);
		return thing ? name(thing) : id;
	};
	switch (kind) {
		case 'state':
			return stateName(atlas, id);
		case 'place':
			return placeName(atlas, id);
		case 'summit':
			return summitName(id, atlas) ?? id;
		case 'document':
			return named(atlas.documents, ({ title }) => textOf(title));
		case 'dispute':
			return named(atlas.disputes, ({ title }) => textOf(title));
		case 'institution':
			return named(atlas.institutions, ({ name }) => textOf(name));
		case 'exercise':
			return named(atlas.exercises, ({ name }) => textOf(name));
		case 'claim':
			return m.source_claim({ number: id.toUpperCase() });
		case 'chair':
			return m.source_chair_of({ year: id });
	}
}
