import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data';
import { stateDetails } from '$lib/domain';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.states.map(({ iso3 }) => ({ iso3 }));

export const load: PageServerLoad = ({ params }) => {
	const details = stateDetails(atlas, params.iso3);
	if (!details) error(404, `No state "${params.iso3}" in the record`);
	return { details };
};
