import topology from '../../../static/data/boundaries.topo.json';
import type { Orientation } from '$lib/geo/orientation-types';
import { catalogue, said } from '$record/catalogue';

/** What the contested areas are called in the language of the pages: the boundaries say it in English. */
export const areaNames = (): Pick<Orientation, 'areas'> =>
	catalogue
		? {
				areas: Object.fromEntries(
					topology.objects.disputed.geometries.map(({ id, properties }) => [id, said(properties.name)])
				)
			}
		: {};
