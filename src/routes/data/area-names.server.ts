import boundaries from '../../../static/data/boundaries.topo.json';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { catalogue, said } from '$record/catalogue';

const { geometries } = (boundaries as unknown as BoundariesTopology).objects.disputed;

/** Contested areas in the language of the page; none in English, in which the boundaries name them. */
export const areaNames: Record<string, string> | undefined =
	catalogue ? Object.fromEntries(geometries.map(({ id, properties }) => [id, said(properties.name)])) : undefined;
