import { organizationPage } from '$lib/components/organization/organization-page';
import { atlas } from '$lib/data';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	...organizationPage(atlas),
	title: m.org_title(),
	wide: true
});
