import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BORDER_STAGES } from '$lib/domain/types/snapshot-types';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { isAsEver, isNow, visibleIf } from './expressions';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { TEXT_FONT } from './font';

/**
 * What a line is, beside it: its name, or how far its border had come. One layer a stage, since text takes no
 * feature-state; what is not shown has its place all the same, so no other text gives way to these.
 */
export function lineLabelLayers(tokens: Tokens, { named }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const label = (id: string, property: string, condition: ExpressionSpecification): LayerSpecification => ({
		id,
		type: 'symbol',
		source: 'line-labels',
		minzoom: 5,
		filter: named ? ['literal', false] : ['all', ['has', property], ['>=', ['zoom'], ['get', 'near']]],
		layout: {
			'text-field': ['get', property],
			'text-font': TEXT_FONT.semibold,
			'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11.5, 8, 13.5],
			'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
			'text-radial-offset': 0.5,
			'text-max-width': 9,
			'text-justify': 'auto',
			'text-padding': 4,
			// The names of lines give way to each other; what may stand unseen makes nothing give way.
			'text-ignore-placement': property !== 'text'
		},
		paint: {
			'text-color': tokens.label,
			'text-halo-color': tokens['label-halo'],
			'text-halo-width': 1.4,
			'text-opacity': visibleIf(condition)
		}
	});
	return [
		label('label-line', 'text', isAsEver),
		...BORDER_STAGES.map((stage) => label(`label-border-${stage}`, `at-${stage}`, isNow(stage)))
	];
}
