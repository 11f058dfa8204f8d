import { insidePage } from '$lib/components/disputes/inside-page';
import { stripsPage } from '$lib/components/disputes/strips-page';
import { atlas } from '$lib/data';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	strips: stripsPage(atlas),
	inside: insidePage(atlas),
	title: m.strip_title(),
	wide: true
});
