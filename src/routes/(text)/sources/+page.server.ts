import { sourcesPage } from '$lib/features/sources/sources-page';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...sourcesPage(atlas),
	title: m.sources_title(),
	wide: true
});
