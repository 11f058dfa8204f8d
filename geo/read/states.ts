import { polygonsOf, shapeOf } from '../../src/lib/geo/shape';
import { cutAtAntimeridian } from '../plane/antimeridian';
import { identify } from './identify';
import { toPoint, type Rings } from '../plane/planar';
import type { WorldTopology } from './read';

/** One polygon of the source, cut at ±180°, with the state it belongs to. */
export interface StatePolygon {
	state: string;
	/** The feature's name in the source: `Siachen Glacier` is drawn with India, but is an area of its own. */
	source: string;
	rings: Rings;
}

export interface StatesSource {
	/** English name by state id. */
	names: Map<string, string>;
	polygons: StatePolygon[];
}

/** The polygons of the world by state, every feature of the source identified. */
export function statesOf(world: WorldTopology): StatesSource {
	const names = new Map<string, string>();
	const polygons = identify(world).flatMap(({ geometry, state, name, own, source }): StatePolygon[] => {
		if (own) names.set(state, name);
		const parts = polygonsOf(shapeOf(world, geometry));
		if (parts.length === 0) throw new Error(`states: "${source}" has no area, expected polygons`);
		return cutAtAntimeridian(parts).map((rings) => ({
			state,
			source,
			rings: rings.map((ring) => ring.map(toPoint))
		}));
	});
	return { names, polygons };
}
