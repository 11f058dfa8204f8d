import { atlas } from '$record';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.ask_title(),
	years: { first: FIRST_YEAR, last: lastYear(atlas) }
});
