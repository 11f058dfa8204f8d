import type { Plan } from './plan';
import type { RiversTopology } from '$lib/geo/river-types';
import { lakeShapes } from '$lib/scene/ground/lakes';
import { rankOfScale } from '$lib/scene/ground/scales';
import { claimShapes, riverShapes } from '$lib/scene/shapes/late';
import type { Shape } from '$lib/scene/shapes/shape';
import { RIVERS_NEAR } from '$lib/scene/symbols/lines';

/** The rivers, where the view is to show them. */
export function riversShown({ scene: { atlas, rivers }, viewport, selection }: Plan): RiversTopology | null {
	const isWater = atlas.disputes.some(({ id, kinds }) => id === selection?.id && kinds.includes('water'));
	return (isWater || viewport.width < RIVERS_NEAR) && rivers ? rivers : null;
}

/** Lakes, rivers and the claim of one party, where the view shows them. */
export function lateShapesIn(plan: Plan): Shape[] {
	const { scene, state, selection } = plan;
	const rivers = riversShown(plan);
	const most = rankOfScale(plan.viewport);
	return [
		...(scene.orientation && most !== null ? lakeShapes(scene.orientation.lakes, most) : []),
		...(rivers ? riverShapes(rivers, state, selection?.kind === 'dispute' ? selection.id : null) : []),
		...(scene.topology ? claimShapes(scene.topology, state.claim) : [])
	];
}
