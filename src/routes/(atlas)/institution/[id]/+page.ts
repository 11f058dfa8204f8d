import { more } from '../../../map-pages/more';
import type { PageLoad } from './$types';

/** The map draws the thing from the part of the record that is not in the core. */
export const load: PageLoad = ({ data }) => ({ ...data, more });
