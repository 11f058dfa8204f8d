import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data';
import { documentDetails } from '$lib/domain';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.documents.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const details = documentDetails(atlas, params.id);
	if (!details) error(404, `No document "${params.id}" in the record`);
	return { details };
};
