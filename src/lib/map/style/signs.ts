import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { CONCERN_SHIFT, SEAT_SHIFT } from '../sites';
import type { SignId } from '../signs';
import type { Tokens } from '../tokens';
import { flag, shiftOfSite, visibleIf } from './expressions';
import { FONT } from './font';

const shown = flag('shown');
const strong = flag('strong');
const isThere: ExpressionSpecification = ['>', ['coalesce', ['feature-state', 'count'], 0], 0];

/** A sign that stays whatever is beside it; names give way to it. */
function sign(
	id: string,
	source: string,
	image: SignId,
	condition: ExpressionSpecification,
	layout: SymbolLayerSpecification['layout']
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source,
		layout: { 'icon-image': image, 'icon-allow-overlap': true, 'icon-padding': 0, ...layout },
		paint: { 'icon-opacity': visibleIf(condition) }
	};
}

/** How many share a sign, as a figure in it. */
function number(
	id: string,
	source: string,
	shift: readonly [number, number],
	color: ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source,
		layout: {
			'text-field': ['get', 'text'],
			'text-font': FONT.bold,
			'text-size': 10.5,
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: {
			'text-color': color,
			'text-translate': [...shift],
			'text-opacity': visibleIf(shown)
		}
	};
}

/** Institutions, exercises, the paper's claims about concerns, and where it puts a signature wrongly. */
export function signLayers(tokens: Tokens): LayerSpecification[] {
	const seat: SymbolLayerSpecification['layout'] = { 'icon-offset': [...SEAT_SHIFT] };
	const concern: SymbolLayerSpecification['layout'] = { 'icon-offset': [...CONCERN_SHIFT] };
	const inSign: ExpressionSpecification = ['case', strong, tokens['sign-ground'], tokens.sign];
	return [
		{
			id: 'misplaced-line',
			type: 'line',
			source: 'misplaced',
			layout: { 'line-cap': 'round' },
			paint: {
				'line-color': tokens.sign,
				'line-width': 1.6,
				'line-dasharray': [0.1, 2.4],
				'line-opacity': visibleIf(shown)
			}
		},
		{
			id: 'misplaced-ring',
			type: 'symbol',
			source: 'misplaced',
			filter: ['==', ['geometry-type'], 'Point'],
			layout: { 'icon-image': 'printed', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
			paint: { 'icon-opacity': visibleIf(shown) }
		},
		{
			id: 'misplaced-label',
			type: 'symbol',
			source: 'misplaced',
			filter: ['==', ['geometry-type'], 'LineString'],
			layout: {
				'symbol-placement': 'line-center',
				'text-field': ['get', 'text'],
				'text-font': FONT.semibold,
				'text-size': 12.5,
				'text-offset': [0, -0.9],
				'text-max-angle': 180,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': tokens.label,
				'text-halo-color': tokens['label-halo'],
				'text-halo-width': 1.4,
				'text-opacity': visibleIf(shown)
			}
		},
		{
			id: 'exercise-line',
			type: 'line',
			source: 'exercise-lines',
			paint: {
				'line-color': tokens.sign,
				'line-width': 1.3,
				'line-dasharray': [4, 3],
				'line-opacity': visibleIf(shown)
			}
		},
		sign('exercise-sign', 'exercises', 'exercise', shown, { 'icon-offset': shiftOfSite }),
		sign('concern-undated', 'concerns', 'concern-undated', ['all', isThere, ['!', strong]], concern),
		sign('concern-dated', 'concerns', 'concern', ['all', isThere, strong], concern),
		number(
			'concern-number',
			'concern-steps',
			[CONCERN_SHIFT[0] + 11, CONCERN_SHIFT[1] - 7],
			['case', strong, tokens.label, tokens['label-quiet']]
		),
		sign('seat-planned', 'seats', 'seat-planned', ['all', isThere, ['!', strong]], seat),
		sign('seat-working', 'seats', 'seat-working', ['all', isThere, strong], seat),
		number('seat-number', 'seat-steps', [SEAT_SHIFT[0], SEAT_SHIFT[1] + 2], inSign)
	];
}
