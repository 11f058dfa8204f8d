import type { ServerInit } from '@sveltejs/kit';
import topology from '../static/data/boundaries.topo.json';
import { registerOutlines } from '$lib/components/map/outlines';
import { outlinesOf } from '$lib/components/map/outlines-of';
import { atlas } from '$lib/data';
import type { BoundariesTopology } from '$lib/geo/topology-types';

/** The plain map is computed once, before any page is rendered. */
export const init: ServerInit = () => {
	registerOutlines(
		outlinesOf(topology as unknown as BoundariesTopology, new Set(atlas.states.map(({ iso3 }) => iso3)))
	);
};
