import * as m from '$lib/paraglide/messages';
import { stops } from '$lib/text/language/joined';
import type { PageLoad } from './$types';

/** A map in another site's page: the latest year, or the year in the path. */
export const load: PageLoad = ({ params }) => {
	const [, year] = params.path.split('/');
	const title = year ? m.embed_title({ year }) : m.embed_title_latest();
	return {
		path: `/embed/${params.path}`,
		head: { title, description: stops([title, m.site_description()]) }
	};
};
