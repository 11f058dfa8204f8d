import { insidePage } from '$lib/features/disputes/inside-page';
import { stripsPage } from '$lib/features/disputes/strips-page';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	strips: stripsPage(atlas),
	inside: insidePage(atlas),
	title: m.strip_title(),
	wide: true
});
