import { organizationPage } from '$lib/features/organization/organization-page';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...organizationPage(atlas),
	title: m.org_title(),
	wide: true
});
