/** Things by the names and links that the panels show. */
import type { AtlasCore, ThingLink } from '$lib/domain';
import { THINGS, type Thing } from '$lib/view/codec';
import { summitName } from './summit-name';
import { textOf } from './words';

/** True for what has a page of its own among the things; a year is the map of that year. */
export function isThing(link: Pick<ThingLink, 'kind' | 'id'>): link is Thing {
	return THINGS.some((kind) => kind === link.kind);
}

/** The name of a thing in the language of the page; its id if the record does not name it. */
export function thingName(
	atlas: AtlasCore,
	{ kind, id, name }: Pick<ThingLink, 'kind' | 'id' | 'name'>
): string {
	if (name) return textOf(name);
	if (kind === 'summit') return summitName(id, atlas) ?? id;
	const found = {
		state: () => atlas.states.find(({ iso3 }) => iso3 === id)?.name,
		document: () => atlas.documents.find((document) => document.id === id)?.title,
		dispute: () => atlas.disputes.find((dispute) => dispute.id === id)?.title,
		place: () => atlas.places.find((place) => place.id === id)?.name,
		institution: () => atlas.institutions?.find((institution) => institution.id === id)?.name,
		exercise: () => atlas.exercises?.find((exercise) => exercise.id === id)?.name,
		year: () => undefined
	}[kind]();
	return found ? textOf(found) : id;
}
