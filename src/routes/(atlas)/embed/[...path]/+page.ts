import { embedStage } from '$lib/features/embed/frame.svelte';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** A map in another site's page: the latest year, or the year in the path. */
export const load: PageLoad = async ({ params, parent }) => {
	const { atlas } = await parent();
	const years = { first: FIRST_YEAR, last: lastYear(atlas) };
	const [, year] = params.path.split('/');
	const title = year ? m.embed_title({ year }) : m.embed_title_latest();
	return {
		stage: embedStage(`/embed/${params.path}`, years),
		head: { title, description: `${title}. ${m.site_description()}` }
	};
};
