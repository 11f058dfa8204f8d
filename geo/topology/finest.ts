import type { Piece } from '../pieces/pieces';
import { ringArea } from '../plane/planar';
import type { WorkingTopology } from './working-topology';

/** A bend of an outline may be this part of the whole area at most, so that small areas keep their size and shape. */
const PART_OF_AREA = 1 / 400;
const PART_OF_STATE = 1 / 100;

/**
 * For each arc the largest bend that may be left out, square degrees, as the states and disputed areas on its two
 * sides allow: the smaller of them decides.
 */
export function largestBends(work: WorkingTopology, pieces: Piece[]): number[] {
	const sizes = new Map<string, number>();
	const add = (key: string, size: number): void => void sizes.set(key, (sizes.get(key) ?? 0) + size);
	for (const { state, area, rings } of pieces) {
		const size = Math.abs(ringArea(rings[0] ?? []));
		add(state, size);
		if (area !== undefined) add(`area ${area}`, size);
	}
	const bends = work.arcs.map(() => Infinity);
	for (const { properties, arcs } of work.objects.pieces.geometries) {
		const ofState = (sizes.get(properties.state) ?? Infinity) * PART_OF_STATE;
		const ofArea = (sizes.get(`area ${properties.area}`) ?? Infinity) * PART_OF_AREA;
		for (const signed of arcs.flat()) {
			const arc = signed < 0 ? ~signed : signed;
			bends[arc] = Math.min(bends[arc] ?? Infinity, ofState, ofArea);
		}
	}
	return bends;
}
