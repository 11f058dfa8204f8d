import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { SignId } from '$lib/scene/symbols/glyphs';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag, shiftOfSite, visibleIf } from './expressions';
import { TEXT_FONT } from './font';
import { FIGURE } from '../source/sources';

const shown = flag('shown');
const strong = flag('strong');
const isThere: ExpressionSpecification = ['>', ['coalesce', ['feature-state', 'count'], 0], 0];

/** A sign that stays whatever is beside it; names give way to it. */
function sign(
	id: string,
	source: string,
	image: SignId,
	condition: ExpressionSpecification
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source,
		layout: {
			'icon-image': image,
			'icon-offset': shiftOfSite,
			'icon-allow-overlap': true,
			'icon-padding': 0
		},
		paint: { 'icon-opacity': visibleIf(condition) }
	};
}

/** How many share a sign, as a figure in it. */
function number(
	id: string,
	source: string,
	color: ExpressionSpecification,
	halo: string
): LayerSpecification {
	return {
		id,
		type: 'symbol',
		source,
		layout: {
			'text-field': ['get', 'text'],
			'text-font': TEXT_FONT.bold,
			'text-size': FIGURE,
			'text-offset': shiftOfSite,
			'text-allow-overlap': true,
			'text-ignore-placement': true
		},
		paint: {
			'text-color': color,
			'text-halo-color': halo,
			'text-halo-width': 1.2,
			'text-opacity': visibleIf(shown)
		}
	};
}

/** A broken line over one of the ground's colour, which sets it off from a deep fill. */
function rimmed(
	id: 'misplaced-line' | 'exercise-line',
	source: string,
	{ width, dash, cap }: { width: number; dash: number[]; cap: 'round' | 'butt' },
	tokens: Tokens
): LayerSpecification[] {
	const line = (name: string, color: string, times: number, opacity: number): LayerSpecification => ({
		id: name,
		type: 'line',
		source,
		layout: { 'line-cap': cap },
		paint: {
			'line-color': color,
			'line-width': width * times,
			'line-dasharray': dash.map((length) => length / times),
			'line-opacity': visibleIf(shown, opacity)
		}
	});
	return [line(`${id}-rim`, tokens['sign-ground'], 2.2, 0.8), line(id, tokens.sign, 1, 1)];
}

/** Institutions, meetings, exercises, the paper's claims about concerns, and where it puts a signature wrongly. */
export function signLayers(tokens: Tokens): LayerSpecification[] {
	const inSign: ExpressionSpecification = ['case', strong, tokens['sign-ground'], tokens.sign];
	return [
		...rimmed('misplaced-line', 'misplaced', { width: 1.6, dash: [0.1, 2.4], cap: 'round' }, tokens),
		{
			id: 'misplaced-ring',
			type: 'symbol',
			source: 'misplaced',
			filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'text']]],
			layout: { 'icon-image': 'printed', 'icon-allow-overlap': true, 'icon-ignore-placement': true },
			paint: { 'icon-opacity': visibleIf(shown) }
		},
		{
			id: 'misplaced-label',
			type: 'symbol',
			source: 'misplaced',
			filter: ['has', 'text'],
			minzoom: 2,
			layout: {
				'text-field': ['get', 'text'],
				'text-font': TEXT_FONT.semibold,
				'text-size': 12.5,
				'text-anchor': 'top-right',
				'text-justify': 'right',
				'text-max-width': 12,
				'text-offset': [-0.4, 0.2],
				'text-allow-overlap': true,
				'text-ignore-placement': true
			},
			paint: {
				'text-color': tokens.label,
				'text-halo-color': tokens['label-halo'],
				'text-halo-width': 1.4,
				'text-opacity': visibleIf(shown)
			}
		},
		...rimmed('exercise-line', 'exercise-lines', { width: 1.3, dash: [4, 3], cap: 'butt' }, tokens),
		sign('exercise-sign', 'exercises', 'exercise', shown),
		sign('concern-undated', 'concerns', 'concern-undated', ['all', isThere, ['!', strong]]),
		sign('concern-dated', 'concerns', 'concern', ['all', isThere, strong]),
		number(
			'concern-number',
			'concern-steps',
			['case', strong, tokens.label, tokens['label-quiet']],
			tokens['sign-ground']
		),
		sign('meeting-other', 'meetings', 'act', ['all', isThere, ['!', strong]]),
		sign('meeting-council', 'meetings', 'meeting', ['all', isThere, strong]),
		number('meeting-number', 'meeting-steps', inSign, 'transparent'),
		sign('seat-planned', 'seats', 'seat-planned', ['all', isThere, ['!', strong]]),
		sign('seat-working', 'seats', 'seat-working', ['all', isThere, strong]),
		number('seat-number', 'seat-steps', inSign, 'transparent')
	];
}
