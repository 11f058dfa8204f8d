import { meshArcs } from 'topojson-client';
import type { BoundariesTopology } from '../../src/lib/geo/topology-types';
import { AREAS, type Area } from '../pieces/areas';
import { propertiesOf, type PieceProperties, type WorkingTopology } from './working-topology';

type Claims = BoundariesTopology['objects']['claims'];
type OfRecord = Area & { dispute: string };

const ofRecord = (area: Area): area is OfRecord => area.dispute !== undefined;
/** Authorities without a code are no parties of the record. */
const isState = (claimant: string): boolean => !claimant.startsWith('x-');

/** States that claim, in a dispute of the record, what another side held on the date of the boundaries. */
export function claimants(areas: readonly Area[] = AREAS): string[] {
	const all = areas
		.filter(ofRecord)
		.flatMap(({ claimedBy, controlledBy }) => claimedBy.filter((claimant) => claimant !== controlledBy));
	return [...new Set(all.filter(isState))].sort();
}

/**
 * How far each party's claims reach. The party's own state and all that it claims in disputes of the record make one
 * area; of its outline the part counts that runs along a claimed area, whoever holds it. Shores are left out.
 */
export function claimLimits(work: WorkingTopology, areas: readonly Area[] = AREAS): Claims {
	const geometries = claimants(areas).map((claimant) => {
		const claimed = areas.filter(ofRecord).filter(({ claimedBy }) => claimedBy.includes(claimant));
		const areaOf = ({ area }: PieceProperties) => claimed.find(({ id }) => id === area);
		const belongs = (piece: PieceProperties) => piece.state === claimant || areaOf(piece) !== undefined;
		const along = new Set<string>();
		const limit = meshArcs(work, work.objects.pieces, (a, b) => {
			const [inner, outer] = [a, b].map(propertiesOf).sort((p, q) => +belongs(q) - +belongs(p));
			if (a === b || !inner || !outer || !belongs(inner) || belongs(outer)) return false;
			const area = areaOf(inner);
			if (area) along.add(area.dispute);
			return area !== undefined;
		});
		return { ...limit, id: claimant, properties: { claimant, disputes: [...along].sort() } };
	});
	return { type: 'GeometryCollection', geometries };
}
