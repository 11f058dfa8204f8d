import { sourcesPage } from '$lib/components/page/sources/sources-page';
import { atlas } from '$lib/data';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...sourcesPage(atlas),
	title: m.sources_title(),
	wide: true
});
