import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { BORDER_STAGES } from '$lib/domain/types/snapshot-types';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { CASING, DASHES, widened } from '$lib/scene/symbols/lines';
import { NEAR_BORDER } from '$lib/scene/ground/scales';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { lineWidth, phaseColor } from './disputes';
import { flag, growing, hasPhase, isNow, OF_DISPUTE, visibleIf } from './expressions';

const OPEN_STAGES = BORDER_STAGES.filter((stage) => stage !== 'treaty');

/**
 * Borders that are or were in dispute, by how far the states had come in the year. `line-dasharray` takes no
 * feature-state: one layer a stage, its opacity from feature-state, does the same. They are drawn whatever layers are
 * on; the phase, and with it colour and width, comes with the layer of disputes.
 */
export function borderLayers(tokens: Tokens, { step }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const quiet: ExpressionSpecification = [
		'case',
		flag('inside'),
		tokens[step ? NEAR_BORDER.token : 'border-status'],
		tokens.border
	];
	return [
		...OPEN_STAGES.flatMap((stage): LayerSpecification[] => [
			{
				id: `border-${stage}-rim`,
				type: 'line',
				source: 'lines',
				filter: OF_DISPUTE,
				paint: {
					'line-color': tokens.land,
					'line-width': lineWidth(CASING.times),
					'line-dasharray': widened(DASHES[stage], CASING.times),
					'line-opacity': visibleIf(isNow(stage), CASING.opacity)
				}
			},
			{
				id: `border-${stage}`,
				type: 'line',
				source: 'lines',
				filter: OF_DISPUTE,
				paint: {
					'line-color': phaseColor(tokens, tokens.contested),
					'line-width': lineWidth(),
					'line-dasharray': DASHES[stage],
					'line-opacity': visibleIf(isNow(stage))
				}
			}
		]),
		{
			id: 'border-treaty',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			paint: {
				'line-color': [
					'case',
					hasPhase('settled'),
					tokens['dispute-soft'],
					flag('selected'),
					tokens.selected,
					quiet
				],
				'line-width': growing(0.9, 1.6),
				'line-dasharray': DASHES.treaty,
				'line-opacity': visibleIf(isNow('treaty'))
			}
		}
	];
}
