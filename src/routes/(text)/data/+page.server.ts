import { atlas } from '$lib/data';
import { yearsOf } from '$lib/domain';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ years: yearsOf(atlas) });
