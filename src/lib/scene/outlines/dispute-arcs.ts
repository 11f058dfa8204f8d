import { dyadId, dyadsOf } from '../../domain/year/dyads';
import type { AtlasCore } from '../../domain/types/core-types';
import { isAboutTerritory } from '../../geo/arcs';
import type { MapDisputeArc } from '../state/types';

/** The arcs of all disputes that are not about territory; those of the same two states are counted up. */
export function disputeArcs(disputes: AtlasCore['disputes']): MapDisputeArc[] {
	const levels = new Map<string, number>();
	return disputes
		.filter((dispute) => !isAboutTerritory(dispute))
		.flatMap((dispute) =>
			dyadsOf(dispute).map((dyad) => {
				const name = dyadId(dyad);
				const level = levels.get(name) ?? 0;
				levels.set(name, level + 1);
				return { id: `${dispute.id} ${name}`, dispute: dispute.id, dyad, level };
			})
		);
}
