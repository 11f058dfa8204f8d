import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { widened } from '$lib/scene/symbols/lines';
import { CLAIM, CLAIM_DASH } from '$lib/scene/symbols/claims-and-rivers';
import { flag, growing, visibleIf } from './expressions';
import { TEXT_FONT } from './font';

const shown = flag('shown');

/** How far the claim of one party reaches, in dots over the lines of control, with whose claim it is. */
export function claimLayers(tokens: Tokens): LayerSpecification[] {
	const line = (id: string, color: string, times: number): LayerSpecification => ({
		id,
		type: 'line',
		source: 'claims',
		layout: { 'line-cap': 'round' },
		paint: {
			'line-color': color,
			'line-width': growing(CLAIM.width * 0.8 * times, CLAIM.width * 1.4 * times),
			'line-dasharray': widened(CLAIM_DASH, times),
			'line-opacity': visibleIf(shown)
		}
	});
	return [
		line('claim-line-rim', tokens.land, CLAIM.casing),
		line('claim-line', tokens.dispute, 1),
		{
			id: 'claim-label',
			type: 'symbol',
			source: 'claims',
			minzoom: 3,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 320,
				'text-field': ['get', 'text'],
				'text-font': TEXT_FONT.semibold,
				'text-size': 13,
				'text-rotation-alignment': 'viewport',
				'text-offset': [0, -1],
				'text-max-angle': 180,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': tokens.dispute,
				'text-halo-color': tokens['label-halo'],
				'text-halo-width': 1.6,
				'text-opacity': visibleIf(shown)
			}
		}
	];
}
