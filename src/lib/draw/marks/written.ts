import { signsOfDifference, type DrawnSign } from './difference-signs';
import type { PlacedName } from '../base/labels';
import { barePlacesIn, disputePointsIn, placesIn, signsIn, type Mark } from './marks';
import { namesIn } from './names';
import type { Plan } from '../shapes/plan';

/** What stands on a map: marks, names that keep off them, and the signs of what differs, which hide no name. */
export interface Written {
	points: Mark[];
	names: PlacedName[];
	signs: DrawnSign[];
}

const known = new WeakMap<Plan, Written>();

/** Computed once for each map: its legend asks too. */
export function written(plan: Plan): Written {
	const found = known.get(plan);
	if (found) return found;
	const places = [...signsIn(plan), ...placesIn(plan), ...barePlacesIn(plan)];
	const points = [...disputePointsIn(plan), ...places];
	const names = namesIn(
		plan,
		points.map(({ circle }) => circle)
	);
	const all = { points, names, signs: signsOfDifference(plan, names, places) };
	known.set(plan, all);
	return all;
}
