import { error } from '@sveltejs/kit';
import { atlas } from '$lib/data';
import { disputeDetails } from '$lib/domain';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.disputes.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const details = disputeDetails(atlas, params.id);
	if (!details) error(404, `No dispute "${params.id}" in the record`);
	return { details };
};
