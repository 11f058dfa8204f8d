import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { AS_THE_REGION, type GroundLook } from './gl-options';

/** Lakes, as many as have room at the scale. */
export function lakeLayers(tokens: Tokens, { most }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const filter: ExpressionSpecification = ['<=', ['get', 'rank'], most ?? 0];
	return [
		{ id: 'lake', type: 'fill', source: 'lakes', filter, paint: { 'fill-color': tokens.sea } },
		{
			id: 'lake-shore',
			type: 'line',
			source: 'lakes',
			filter,
			paint: { 'line-color': tokens.river, 'line-width': 0.8 }
		}
	];
}
