import { atlas } from '$record';
import * as m from '$lib/paraglide/messages';
import { paperPage } from '$lib/features/paper/paper-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ wide: true, title: m.paper_title(), page: paperPage(atlas) });
