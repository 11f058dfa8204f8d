import type { Dispute, Dyad } from '../domain/types/dispute-types';
import type { Position } from '../domain/types/values';
import { featuresOf } from './features';
import { greatCircle } from './great-circle';
import type { BoundariesTopology } from './topology-types';

/** What stands for a dispute without territory: the shortest way between two parties. */
export interface DyadArc {
	dyad: Dyad;
	/** Lines of longitude and latitude: two where the arc is cut at ±180°. */
	lines: Position[][];
}

/** Is the dispute about where something belongs or where a border runs? If not, arcs stand for it. */
export function isAboutTerritory({ kinds }: Pick<Dispute, 'kinds'>): boolean {
	return kinds.includes('territorial') || kinds.includes('border-demarcation');
}

/**
 * An arc for each dyad, between the places where the names of the two states stand: about the middle of each.
 * @throws Error when the topology has no label of a state.
 */
export function arcsOf(topology: BoundariesTopology, dyads: Dyad[]): DyadArc[] {
	const labels = new Map(
		featuresOf(topology, 'labels').features.map(({ properties, geometry }) => [
			properties.id,
			geometry.coordinates as Position
		])
	);
	const labelOf = (iso3: string): Position => {
		const label = labels.get(iso3);
		if (!label) throw new Error(`arcs: no label of ${iso3}, expected one of each party`);
		return label;
	};
	return dyads.map((dyad) => ({ dyad, lines: greatCircle(labelOf(dyad[0]), labelOf(dyad[1])) }));
}
