import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	head: { title: m.own_edit_title(), description: m.own_edit_lead() }
});
