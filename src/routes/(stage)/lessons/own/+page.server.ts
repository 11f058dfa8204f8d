import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

/** Any source of the record may be named by a lesson that is not the atlas's own. */
export const load: PageServerLoad = () => ({
	sources: atlas.sources,
	head: { title: m.present_own_title(), description: m.present_own_description() }
});
