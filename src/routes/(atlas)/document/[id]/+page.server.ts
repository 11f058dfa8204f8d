import { error } from '@sveltejs/kit';
import { atlas } from '$record';
import { besideOf, documentDetails, ownYear } from '$lib/domain';
import { thingHead } from '$lib/text/thing-head';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.documents.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const details = documentDetails(atlas, params.id);
	if (!details) error(404, `No document "${params.id}" in the record`);
	const thing = { kind: 'document', id: params.id } as const;
	return {
		details,
		beside: besideOf(atlas, thing),
		head: thingHead(atlas, thing),
		year: ownYear(atlas, thing)
	};
};
