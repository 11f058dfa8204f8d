import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { PHASES, type Phase } from '$lib/domain/types/dispute-types';
import { PHASE_WIDTHS } from '$lib/scene/symbols/phase-widths';
import type { MarkerId } from '../images/markers';
import type { PatternId } from '../images/patterns';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { dashOfClass } from './dashes';
import { SETTLED_DASH } from '$lib/scene/symbols/dashes';
import { fainter, growing, hasPhase, isAsEver, isFaint, isOpen, visibleIf } from './expressions';

const HATCH: Record<Phase, PatternId> = {
	armed: 'pattern-dispute-armed',
	active: 'pattern-dispute',
	latent: 'pattern-dispute-latent',
	settled: 'pattern-dispute-settled'
};

/** The lines within an area must stand out from its hatching. */
const HATCH_OPACITY = 0.6;

const MARKER: Record<Phase, MarkerId> = {
	armed: 'marker-armed',
	active: 'marker-active',
	latent: 'marker-latent',
	settled: 'marker-settled'
};

/**
 * Latent, settled and faint are drawn softer, armed wider: the colour alone never says it.
 * @param other the colour of a line about which no dispute is drawn
 */
export const phaseColor = (tokens: Tokens, other = tokens['dispute-soft']): ExpressionSpecification => [
	'case',
	isFaint,
	tokens['dispute-soft'],
	['any', hasPhase('armed'), hasPhase('active')],
	tokens.dispute,
	['any', hasPhase('latent'), hasPhase('settled')],
	tokens['dispute-soft'],
	other
];

/** The higher the phase the wider; `times` for the rim below. */
export const lineWidth = (times = 1): ExpressionSpecification => {
	const width = (zoom: number): ExpressionSpecification => {
		const of = (phase: Phase) => PHASE_WIDTHS[phase] * zoom * times;
		return [
			'case',
			isFaint,
			zoom * times,
			hasPhase('armed'),
			of('armed'),
			hasPhase('active'),
			of('active'),
			of('latent')
		];
	};
	return ['interpolate', ['linear'], ['zoom'], 2, width(0.7), 6, width(1.3)];
};

/** The rim is twice as wide as the line, so that half a line's width of it shows on either side. */
export const RIM = 2;

/** A point beside a line or area is smaller: the line or area is what there is to see. */
const pointSize = (size: number): ExpressionSpecification => [
	'case',
	['boolean', ['get', 'beside'], false],
	size * 0.7,
	size
];

/** Disputes of the record: their areas, lines and points, by phase. */
export function disputeLayers(tokens: Tokens): LayerSpecification[] {
	return [
		...PHASES.map((each): LayerSpecification => ({
			id: `dispute-area-${each}`,
			type: 'fill',
			source: 'disputed',
			paint: {
				'fill-antialias': false,
				'fill-pattern': HATCH[each],
				'fill-opacity': visibleIf(hasPhase(each), fainter(HATCH_OPACITY))
			}
		})),
		{
			// Without it the line would drown in the deep fill of a member.
			id: 'dispute-line-rim',
			type: 'line',
			source: 'lines',
			paint: {
				'line-color': tokens.land,
				'line-width': lineWidth(RIM),
				'line-dasharray': dashOfClass(RIM),
				'line-opacity': visibleIf(['all', isOpen, isAsEver], 0.9)
			}
		},
		{
			id: 'dispute-line',
			type: 'line',
			source: 'lines',
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
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': tokens['dispute-soft'],
				'line-width': growing(1.2, 2.4),
				'line-dasharray': SETTLED_DASH,
				'line-opacity': visibleIf(['all', hasPhase('settled'), isAsEver])
			}
		},
		...PHASES.map((each): LayerSpecification => ({
			id: `dispute-point-${each}`,
			type: 'symbol',
			source: 'dispute-points',
			layout: {
				'icon-image': MARKER[each],
				'icon-size': ['interpolate', ['linear'], ['zoom'], 2, pointSize(0.5), 5, pointSize(1)],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': visibleIf(hasPhase(each), fainter()) }
		}))
	];
}
