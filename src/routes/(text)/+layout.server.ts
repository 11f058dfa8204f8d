import { atlas } from '$record';
import type { LayoutServerLoad } from './$types';

/** What every page of text is cited with. */
export const load: LayoutServerLoad = () => ({ version: atlas.version, reviewed: atlas.reviewed });
