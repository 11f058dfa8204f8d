import type { MultiLineString } from 'geojson';
import { meshArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { RiversTopology } from '../../src/lib/geo/river-types';
import { identifyRivers } from './identify';
import { RIVERS } from './list';
import type { SourceRivers } from './read';

/** The rivers that the map draws, their lines joined end to end, on the grid of the source. */
export function buildRivers(source: SourceRivers): RiversTopology {
	const shapes = [...identifyRivers(source, RIVERS)].map(([id, coordinates]): [string, MultiLineString] => [
		id,
		{ type: 'MultiLineString', coordinates }
	]);
	const work: Topology = topology(Object.fromEntries(shapes));
	const geometries = RIVERS.map(({ id, name, disputes }) => ({
		...meshArcs(work, work.objects[id] as GeometryObject),
		id,
		properties: { name, disputes }
	}));
	const rivers = { type: 'GeometryCollection', geometries } as GeometryCollection;
	return quantize({ type: 'Topology', arcs: work.arcs, objects: { rivers } }, source.grid) as RiversTopology;
}
