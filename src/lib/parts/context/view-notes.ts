import type { AtlasContext } from './atlas-context';
import type { AtlasCore } from '$lib/domain';
import type { Thing, ViewNote } from '$lib/view/codec';

/**
 * What an address names that the atlas cannot follow, also a thing that the record does not have: for pages whose
 * address any text can stand in, such as a frame's and a lesson's.
 */
export function notesOfView({ view, atlas }: Pick<AtlasContext, 'view' | 'atlas'>): ViewNote[] {
	const { thing, year } = view.current;
	if (!thing || isThere(atlas, thing)) return view.notes;
	return [...view.notes, { parameter: 'thing', value: `${thing.kind}/${thing.id}`, shown: String(year) }];
}

/** True also as long as the part of the record is still to come that could tell. */
function isThere(atlas: AtlasCore, { kind, id }: Thing): boolean {
	if (kind === 'state') return atlas.states.some(({ iso3 }) => iso3 === id);
	const things = {
		document: atlas.documents,
		dispute: atlas.disputes,
		place: atlas.places,
		summit: atlas.summits,
		institution: atlas.institutions,
		exercise: atlas.exercises
	}[kind];
	return things?.some((each) => each.id === id) ?? true;
}
