import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.places.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const place = atlas.places.find(({ id }) => id === params.id);
	if (!place) error(404, `No place "${params.id}" in the record`);
	return { place };
};
