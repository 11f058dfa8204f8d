import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag } from './expressions';
import { TEXT_FONT } from './font';
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
		},
		{
			id: 'river-label',
			type: 'symbol',
			source: 'rivers',
			minzoom: 4,
			layout: {
				'symbol-placement': 'line',
				'symbol-spacing': 420,
				'text-field': ['get', 'text'],
				'text-font': TEXT_FONT.regular,
				'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 13.5],
				'text-letter-spacing': 0.06,
				'text-max-angle': 40,
				'text-offset': [0, -0.7]
			},
			paint: {
				'text-color': tokens.label,
				'text-halo-color': tokens['label-halo'],
				'text-halo-width': 1.4
			}
		}
	];
}
