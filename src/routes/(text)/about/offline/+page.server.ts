import { yearsOf } from '$lib/domain';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ title: m.offline_title(), years: yearsOf(atlas) });
