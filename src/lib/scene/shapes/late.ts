/** Shapes whose outlines come in files of their own: rivers, and how far the claim of one party reaches. */
import type { RiversTopology } from '$lib/geo/river-types';
import { svgLineOf } from '$lib/geo/svg/svg-line';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { MapState } from '../state/types';
import { CLAIM, CLAIM_DASH, RIVER } from '../symbols/claims-and-rivers';
import type { TokenName } from '../symbols/tokens';
import { shape, type Shape } from './shape';

/**
 * The rivers of disputes over water, wider where one is open in the year or selected.
 * @param selected id of the dispute that the page is about
 */
export function riverShapes(
	rivers: RiversTopology,
	{ disputes }: MapState,
	selected: string | null
): Shape[] {
	return rivers.objects.rivers.geometries.flatMap((geometry): Shape[] => {
		const { id, properties } = geometry;
		const strong = properties.disputes.some((id) => {
			const phase = disputes.get(id)?.drawn;
			return id === selected || phase === 'active' || phase === 'armed';
		});
		const width = strong ? RIVER.strong : RIVER.width;
		const d = svgLineOf(rivers, geometry);
		const river = (kind: 'casing' | 'river', token: TokenName, pixels: number, more?: Partial<Shape>) =>
			shape('river', kind, id, d, { token, width: pixels, round: true }, more);
		return [
			...(strong ? [river('casing', 'land', width + RIVER.casing)] : []),
			river('river', 'river', width, { id })
		];
	});
}

/** How far the claim of a party reaches, in dots over their casing. */
export function claimShapes(topology: BoundariesTopology, claim: string | null): Shape[] {
	const line = topology.objects.claims.geometries.find(({ id }) => id === claim);
	if (!line || !claim) return [];
	const d = svgLineOf(topology, line);
	const { width, casing } = CLAIM;
	const dash = CLAIM_DASH.map((length) => length * width);
	return [
		shape('claim', 'casing', claim, d, { token: 'land', width: width * casing, dash, round: true }),
		shape('claim', 'claim', claim, d, { token: 'dispute', width, dash, round: true }, { id: claim })
	];
}
