import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PHASES, type Phase } from '$lib/domain/types/dispute-types';
import { BESIDE, FAINT_HATCH, PHASE_SYMBOLS } from '$lib/scene/symbols/phase';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { CASING, FAINT_LINE, SETTLED_DASH } from '$lib/scene/symbols/lines';
import { dashOfClass } from './dashes';
import { fainter, growing, hasPhase, isAsEver, isFaint, isOpen, OF_DISPUTE, visibleIf } from './expressions';

/**
 * Latent, settled and faint are drawn softer, armed wider: the colour alone never says it.
 * @param other the colour of a line about which no dispute is drawn
 */
export const phaseColor = (tokens: Tokens, other = tokens['dispute-soft']): ExpressionSpecification =>
	[
		'case',
		isFaint,
		tokens[FAINT_LINE.token],
		...PHASES.flatMap((each) => [hasPhase(each), tokens[PHASE_SYMBOLS[each].token]] as const),
		other
	] as unknown as ExpressionSpecification;

/** The higher the phase the wider; `times` for the rim below. */
export const lineWidth = (times = 1): ExpressionSpecification => {
	const width = (zoom: number): ExpressionSpecification => {
		const of = (phase: Phase) => PHASE_SYMBOLS[phase].width * zoom * times;
		return [
			'case',
			isFaint,
			FAINT_LINE.width * zoom * times,
			hasPhase('armed'),
			of('armed'),
			hasPhase('active'),
			of('active'),
			of('latent')
		];
	};
	return ['interpolate', ['linear'], ['zoom'], 2, width(0.7), 6, width(1.3)];
};

/** A point beside a line or area is smaller: the line or area is what there is to see. */
const pointSize = (size: number): ExpressionSpecification => [
	'case',
	['boolean', ['get', 'beside'], false],
	size * BESIDE,
	size
];

/** A hatch has its opacity in its image already. */
const faintHatch = (phase: Phase) => FAINT_HATCH / (PHASE_SYMBOLS[phase].hatch.opacity ?? 1);

/** Disputes of the record: their areas, lines and points, by phase. */
export function disputeLayers(tokens: Tokens): LayerSpecification[] {
	return [
		...PHASES.map((each): LayerSpecification => ({
			id: `dispute-area-${each}`,
			type: 'fill',
			source: 'disputed',
			paint: {
				'fill-antialias': false,
				'fill-pattern': `pattern-dispute-${each}`,
				'fill-opacity': visibleIf(hasPhase(each), ['case', isFaint, faintHatch(each), 1])
			}
		})),
		{
			// Without it the line would drown in the deep fill of a member.
			id: 'dispute-line-rim',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			paint: {
				'line-color': tokens.land,
				'line-width': lineWidth(CASING.times),
				'line-dasharray': dashOfClass(CASING.times),
				'line-opacity': visibleIf(['all', isOpen, isAsEver], CASING.opacity)
			}
		},
		{
			id: 'dispute-line',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			paint: {
				'line-color': phaseColor(tokens),
				'line-width': lineWidth(),
				'line-dasharray': dashOfClass(),
				'line-opacity': visibleIf(['all', isOpen, isAsEver], fainter())
			}
		},
		{
			id: 'dispute-line-settled',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': tokens['dispute-soft'],
				'line-width': growing(PHASE_SYMBOLS.settled.width, PHASE_SYMBOLS.settled.width * 2),
				'line-dasharray': SETTLED_DASH,
				'line-opacity': visibleIf(['all', hasPhase('settled'), isAsEver])
			}
		},
		...PHASES.map((each): LayerSpecification => ({
			id: `dispute-point-${each}`,
			type: 'symbol',
			source: 'dispute-points',
			layout: {
				'icon-image': `dispute-${each}`,
				'icon-size': ['interpolate', ['linear'], ['zoom'], 2, pointSize(0.5), 5, pointSize(1)],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': visibleIf(hasPhase(each), fainter()) }
		}))
	];
}
