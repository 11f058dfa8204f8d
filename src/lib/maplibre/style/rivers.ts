import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag } from './expressions';
import { RIVER } from '$lib/scene/symbols/claims-and-rivers';

/** Rivers that a dispute is about, quiet unless it is open in the year or what the page is about. */
export function riverLayers(tokens: Tokens): LayerSpecification[] {
	const strong: ExpressionSpecification = ['any', flag('strong'), flag('selected'), flag('hover')];
	return [
		{
			// Sets a strong river off from a deep fill.
			id: 'river-rim',
			type: 'line',
			source: 'rivers',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': tokens.land,
				'line-width': RIVER.strong + 2,
				'line-opacity': ['case', strong, 0.85, 0]
			}
		},
		{
			id: 'river',
			type: 'line',
			source: 'rivers',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': tokens.river,
				'line-width': ['case', strong, RIVER.strong, RIVER.width]
			}
		}
	];
}
