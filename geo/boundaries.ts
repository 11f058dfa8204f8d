import type { BoundariesTopology } from '../src/lib/geo/topology-types';
import { claimLines } from './read/claims';
import { patch } from './pieces/patch';
import { piecesOf } from './pieces/pieces';
import { readDisputedBorders, readWorld } from './read/read';
import { snap } from './pieces/snap';
import { statesOf } from './read/states';
import { buildTopology } from './topology/topology';
import { describeFinding, validateTopology } from './validate';
import { gridOf } from './topology/working-topology';

/** The boundaries from their sources. @throws Error when they do not hold the invariants. */
export function buildBoundaries(): BoundariesTopology {
	const world = readWorld();
	const { names, polygons } = statesOf(world);
	const snapped = snap(claimLines(readDisputedBorders()), patch(polygons));
	if (snapped.loose.length > 0)
		throw new Error(
			`snap: ends of claim lines at ${snapped.loose.join(' and ')} found no border, expected none loose`
		);
	const pieces = piecesOf(snapped.polygons, snapped.lines);
	const topology = buildTopology(pieces, names, gridOf(world));
	const findings = validateTopology(topology, pieces);
	if (findings.length > 0)
		throw new Error(`the boundaries are not valid:\n${findings.map(describeFinding).join('\n')}`);
	return topology;
}
