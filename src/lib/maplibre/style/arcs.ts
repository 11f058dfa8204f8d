import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Phase } from '$lib/domain/types/dispute-types';
import { PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { ARC_CASING, ARC_DASH, FAINT_LINE, widened } from '$lib/scene/symbols/lines';
import { phaseColor } from './disputes';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { fainter, hasAnyPhase, hasPhase, isFaint, visibleIf } from './expressions';

const width = (times = 1): ExpressionSpecification => {
	const at = (scale: number): ExpressionSpecification => {
		const of = (phase: Phase) => PHASE_SYMBOLS[phase].arcWidth * scale * times;
		return [
			'case',
			isFaint,
			FAINT_LINE.width * scale * times,
			hasPhase('armed'),
			of('armed'),
			hasPhase('active'),
			of('active'),
			of('latent')
		];
	};
	return ['interpolate', ['linear'], ['zoom'], 2, at(0.8), 6, at(1.4)];
};

/** @param shown as of the ground */
export const arcFilter = (shown: string | undefined): ExpressionSpecification =>
	shown === undefined ? ['literal', true] : ['==', ['get', 'dispute'], shown];

/** Disputes that are not about territory: the shortest way between the two states, by phase. */
export function arcLayers(tokens: Tokens, { arcs }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const arc = (id: string, color: string | ExpressionSpecification, times: number, opacity: number) =>
		({
			id,
			type: 'line',
			source: 'arcs',
			filter: arcFilter(arcs),
			paint: {
				'line-color': color,
				'line-width': width(times),
				'line-dasharray': widened(ARC_DASH, times),
				'line-offset': ['get', 'aside'],
				'line-opacity': visibleIf(hasAnyPhase, fainter(opacity))
			}
		}) satisfies LayerSpecification;
	return [
		arc('dispute-arc-rim', tokens.land, ARC_CASING.times, ARC_CASING.opacity),
		arc('dispute-arc', phaseColor(tokens), 1, 1)
	];
}
