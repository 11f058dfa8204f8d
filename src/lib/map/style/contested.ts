import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens';
import { dashOfClass } from './dashes';
import { growing, isOpen } from './expressions';

/** What stays contested whatever layers are on: areas hatched, lines dashed, in a colour that takes no side. */
export function contestedLayers(tokens: Tokens): LayerSpecification[] {
	return [
		{
			id: 'contested-veil',
			type: 'fill',
			source: 'disputed',
			paint: { 'fill-color': tokens.land, 'fill-opacity': 0.6 }
		},
		{
			id: 'contested-hatch',
			type: 'fill',
			source: 'disputed',
			paint: { 'fill-pattern': 'pattern-contested' }
		},
		{
			id: 'contested-line',
			type: 'line',
			source: 'lines',
			paint: {
				'line-color': tokens.contested,
				'line-width': growing(1, 2),
				'line-dasharray': dashOfClass,
				'line-opacity': ['case', ['!=', ['get', 'class'], 'international'], 1, isOpen, 1, 0]
			}
		}
	];
}
