import type { Plan } from './plan';
import { path } from './drawn';
import { svgLineOf } from '$lib/geo/svg/svg-line';
import type { RiversTopology } from '$lib/geo/river-types';
import { CLAIM, CLAIM_DASH, RIVER, RIVERS_NEAR, widened } from '$lib/scene/symbols/lines';

/** How far the claim of one party reaches, in dots. */
export function claimIn({ scene: { topology }, state, ink, scale }: Plan): string[] {
	const line = topology?.objects.claims.geometries.find(({ id }) => id === state.claim);
	if (!topology || !line || !state.claim) return [];
	const d = svgLineOf(topology, line);
	const stroke = (colour: string, times: number) =>
		`fill="none" stroke-linecap="round" stroke="${ink.colour(colour)}" stroke-width="${(CLAIM.width * times) / scale}" stroke-dasharray="${widened(
			CLAIM_DASH,
			times
		)
			.map((length) => (length * CLAIM.width * times) / scale)
			.join(' ')}"`;
	return [path(d, stroke('land', CLAIM.casing)), path(d, stroke('dispute', 1))];
}

/** The rivers, where the view is to show them. */
export function riversShown({ scene: { atlas, rivers }, window, selection }: Plan): RiversTopology | null {
	const isWater = atlas.disputes.some(({ id, kinds }) => id === selection?.id && kinds.includes('water'));
	return (isWater || window.width < RIVERS_NEAR) && rivers ? rivers : null;
}

/** The rivers of disputes over water, wider where one is open in the year or selected. */
export function riversIn(plan: Plan): string[] {
	const { state, ink, scale, selection } = plan;
	const selected = selection?.kind === 'dispute' ? selection.id : null;
	const rivers = riversShown(plan);
	if (!rivers) return [];
	return rivers.objects.rivers.geometries.map((river) => {
		const strong = river.properties.disputes.some((id) => {
			const phase = state.disputes.get(id)?.drawn;
			return id === selected || phase === 'active' || phase === 'armed';
		});
		const width = (strong ? RIVER.strong : RIVER.width) / scale;
		return path(
			svgLineOf(rivers, river),
			`fill="none" stroke="${ink.colour('river')}" stroke-width="${width}" stroke-linecap="round"`
		);
	});
}
