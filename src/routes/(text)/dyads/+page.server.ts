import { matrixData } from '$lib/features/dyads/pages/matrix-years';
import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ matrix: matrixData(atlas), title: m.dyad_title(), wide: true });
