import * as m from '$lib/paraglide/messages';
import { shipped } from '../../../licenses/shipped.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	title: m.licences_title(),
	packages: shipped().map(({ name, version, licence }) => ({ name, version, licence }))
});
