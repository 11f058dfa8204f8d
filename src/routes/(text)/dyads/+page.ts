import { core } from 'virtual:atlas-core';
import * as m from '$lib/paraglide/messages';
import type { PageLoad } from './$types';

/** The part of the record that every year's matrix is computed from: the same script as the atlas loads. */
export const load: PageLoad = () => ({ atlas: core, title: m.dyad_title(), wide: true });
