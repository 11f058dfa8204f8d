import { fetchNames } from '$lib/parts/context/fetched';
import type { AtlasCore } from '$lib/domain';
import { getLocale } from '$lib/paraglide/runtime';
import { typeName } from '$lib/text/words';
import { search, searchIndex } from './search';
import { moreToFind } from './search-more';
import type { Find } from './search-state.svelte';

/**
 * The search of the atlas: its index, made of the record's core and of the names that the pages do not carry.
 * @throws if these do not come: without them much would not be found, and look as if it were not there
 */
export async function atlasFinder(atlas: AtlasCore): Promise<Find> {
	const names = await fetchNames();
	const { states, places, documents, disputes } = atlas;
	const core: AtlasCore = {
		...atlas,
		states: states.map((state) => ({ ...state, name: names.states[state.iso3] ?? state.name })),
		places: places.map((place) => ({ ...place, name: names.places[place.id] ?? place.name })),
		documents: documents.map((document) => ({
			...document,
			title: names.documents[document.id] ?? document.title
		})),
		disputes: disputes.map((dispute) => ({
			...dispute,
			title: names.disputes[dispute.id] ?? dispute.title,
			points: dispute.points.map((point, at) => ({ ...point, name: names.points[dispute.id]?.[at] }))
		}))
	};
	const index = searchIndex(core, getLocale(), typeName, moreToFind(core, names), names.latin);
	return (query) => search(index, query);
}
