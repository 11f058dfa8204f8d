import { quantize } from 'topojson-client';
import { filter } from 'topojson-simplify';
import type { BoundariesTopology } from '../../src/lib/geo/topology-types';
import { claimLimits } from './claim-limits';
import { largestBends } from './finest';
import { labelPoints, smallStates } from './labels';
import { coast, disputed, lines, states } from './objects';
import type { Piece } from '../pieces/pieces';
import { simplifyTopology } from './simplify';
import { soundObjects } from './sound';
import { workingTopology, type Grid } from './working-topology';

/** The topology that the map draws, built from pieces: every object is made of the same shared arcs. */
export function buildTopology(pieces: Piece[], names: Map<string, string>, grid: Grid): BoundariesTopology {
	const full = workingTopology(pieces, grid);
	const work = simplifyTopology(full, largestBends(full, pieces));
	const all = states(work, names);
	const objects = soundObjects(work.arcs, {
		states: all,
		disputed: disputed(work),
		lines: lines(work),
		claims: claimLimits(work),
		coast: coast(work),
		labels: { type: 'GeometryCollection', geometries: labelPoints(work, all.geometries) },
		small: { type: 'GeometryCollection', geometries: smallStates(work, all.geometries) }
	});
	// The filter keeps every ring; it is there for the arcs that no object uses, which it leaves out.
	const used = filter({ type: 'Topology', arcs: work.arcs, objects }, () => true);
	return quantize(used, grid) as BoundariesTopology;
}
