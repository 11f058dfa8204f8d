import { signsOfDifference, type DrawnSign } from './difference-signs';
import type { PlacedName } from '../base/labels';
import { barePlacesIn, disputePointsIn, placesIn, signsIn, type PictureMark } from './marks';
import type { PlacedGround } from '$lib/scene/ground/place-ground';
import { groundIn } from './ground';
import { namesIn } from './names';
import type { Plan } from '../shapes/plan';

/** What stands on a map: marks, names that keep off them, and the signs of what differs, which hide no name. */
export interface Written {
	/** Under the names: points of disputes. */
	below: PictureMark[];
	/** Over them: places and signs. */
	above: PictureMark[];
	names: PlacedName[];
	signs: DrawnSign[];
	/** Towns and names of the ground, on a close map. */
	ground: PlacedGround | null;
}

const known = new WeakMap<Plan, Written>();

/** Computed once for each map: its legend asks too. */
export function written(plan: Plan): Written {
	const found = known.get(plan);
	if (found) return found;
	const below = disputePointsIn(plan);
	const above = [...barePlacesIn(plan), ...placesIn(plan), ...signsIn(plan)];
	const marks = [...below, ...above].map(({ circle }) => circle);
	const names = namesIn(plan, marks);
	const all = {
		below,
		above,
		names,
		signs: signsOfDifference(plan, names, above),
		ground: groundIn(plan, names, marks)
	};
	known.set(plan, all);
	return all;
}
