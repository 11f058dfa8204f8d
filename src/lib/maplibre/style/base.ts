import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { NEAR_BORDER } from '$lib/scene/ground/scales';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { flag, growing, isAsEver, isOpen, visibleIf } from './expressions';

/** Sea, land, coast and the borders that nobody contests. */
export function baseLayers(tokens: Tokens, { step }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': tokens.sea } },
		{ id: 'land', type: 'fill', source: 'states', paint: { 'fill-color': tokens.land } },
		{
			id: 'coast',
			type: 'line',
			source: 'coast',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': tokens.coast, 'line-width': growing(0.6, 1) }
		},
		{
			id: 'border',
			type: 'line',
			source: 'lines',
			filter: ['==', ['get', 'class'], 'international'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': [
					'case',
					flag('inside'),
					tokens[step ? NEAR_BORDER.token : 'border-status'],
					tokens.border
				],
				'line-width': growing(0.7, 1.4),
				// Where a dispute about it is open or was, a dashed line takes its place.
				'line-opacity': visibleIf(['all', isAsEver, ['!', isOpen]], 0.9)
			}
		},
		{
			id: 'small-land',
			type: 'circle',
			source: 'small',
			paint: {
				'circle-radius': growing(3.5, 6),
				'circle-color': tokens.land,
				'circle-stroke-color': tokens.border,
				'circle-stroke-width': 1
			}
		}
	];
}
