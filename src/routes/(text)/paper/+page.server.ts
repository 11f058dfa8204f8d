import { atlas } from '$lib/data';
import { paperPage } from '$lib/view/paper-page';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ wide: true, page: paperPage(atlas) });
