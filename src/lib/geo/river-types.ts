import type { LineString, MultiLineString, Topology } from 'topojson-specification';

export const RIVER_IDS = ['amu-darya', 'helmand', 'indus', 'naryn', 'panj', 'syr-darya'] as const;
export type RiverId = (typeof RIVER_IDS)[number];

export interface RiverProperties {
	/** English name. */
	name: string;
	/** Ids of the record's disputes over the water of the river, sorted. */
	disputes: string[];
}

/** `/data/rivers.topo.json`: the rivers that disputes of the record are about. */
export type RiversTopology = Topology<{
	rivers: {
		type: 'GeometryCollection';
		geometries: ((LineString | MultiLineString) & { id: RiverId; properties: RiverProperties })[];
	};
}>;
