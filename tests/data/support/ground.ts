/** The boundaries and rivers as the build has them. */
import { TOPOLOGIES } from './downloads';
import type { RiversTopology } from '$lib/geo/river-types';
import type { BoundariesTopology } from '$lib/geo/topology-types';

export const GROUND = {
	boundaries: JSON.parse(TOPOLOGIES.boundaries) as BoundariesTopology,
	rivers: JSON.parse(TOPOLOGIES.rivers) as RiversTopology
};
