import { matrixData } from '$lib/components/dyads/matrix-years';
import { atlas } from '$lib/data';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ matrix: matrixData(atlas), title: m.dyad_title(), wide: true });
