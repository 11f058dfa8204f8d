import { error } from '@sveltejs/kit';
import { extentOfTwo } from '../../../map-pages/extents.server';
import { dyadPage } from '$lib/features/dyads/pages/dyad-page';
import { atlas } from '$record';
import { dyadId, dyadsWithLife } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

const DYADS = new Map(dyadsWithLife(atlas).map((dyad) => [dyadId(dyad), dyad]));

export const entries: EntryGenerator = () => [...DYADS.keys()].map((pair) => ({ pair }));

export const load: PageServerLoad = ({ params }) => {
	const dyad = DYADS.get(params.pair);
	if (!dyad) error(404, `No pair "${params.pair}" in the record`);
	const page = dyadPage(atlas, dyad);
	const [a, b] = page.names;
	return { page, box: extentOfTwo(dyad), title: m.dyad_name({ a, b }), wide: true };
};
