/** Shapes whose outlines come in files of their own: rivers, and how far the claim of one party reaches. */
import type { RiversTopology } from '$lib/geo/river-types';
import { svgLineOf } from '$lib/geo/svg/svg-line';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import type { MapState } from '../state/types';
import { CLAIM, CLAIM_DASH, RIVER } from '../symbols/claims-and-rivers';
import type { Shape } from './shape';

/**
 * The rivers of disputes over water, wider where one is open in the year or selected.
 * @param selected id of the dispute that the page is about
 */
export function riverShapes(
	rivers: RiversTopology,
	{ disputes }: MapState,
	selected: string | null
): Shape[] {
	return rivers.objects.rivers.geometries.flatMap((river): Shape[] => {
		const strong = river.properties.disputes.some((id) => {
			const phase = disputes.get(id)?.drawn;
			return id === selected || phase === 'active' || phase === 'armed';
		});
		const width = strong ? RIVER.strong : RIVER.width;
		const d = svgLineOf(rivers, river);
		return [
			...(strong
				? [
						{
							key: `casing ${river.id}`,
							slot: 'river',
							kind: 'casing',
							d,
							stroke: { token: 'land', width: width + RIVER.casing, round: true }
						} as const
					]
				: []),
			{
				key: `river ${river.id}`,
				slot: 'river',
				kind: 'river',
				id: river.id,
				title: river.properties.name,
				d,
				stroke: { token: 'river', width, round: true }
			}
		];
	});
}

/** How far the claim of a party reaches, in dots over their casing. */
export function claimShapes(topology: BoundariesTopology, claim: string | null): Shape[] {
	const line = topology.objects.claims.geometries.find(({ id }) => id === claim);
	if (!line || !claim) return [];
	const d = svgLineOf(topology, line);
	const stroke = {
		width: CLAIM.width,
		dash: CLAIM_DASH.map((length) => length * CLAIM.width),
		round: true
	};
	return [
		{
			key: 'casing of the claim',
			slot: 'claim',
			kind: 'casing',
			d,
			stroke: { ...stroke, token: 'land', width: CLAIM.width * CLAIM.casing }
		},
		{ key: 'claim', slot: 'claim', kind: 'claim', id: claim, d, stroke: { ...stroke, token: 'dispute' } }
	];
}
