import * as m from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

export const load: PageLoad = () => ({ title: m.own_edit_title(), wide: true });
