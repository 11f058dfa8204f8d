import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { STATUSES, type Status } from '$lib/domain/types/state-types';
import type { PatternId } from '../images/patterns';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag, growing, hasStatus, status } from './expressions';

/** `fill-pattern` takes no feature-state: a layer a pattern, its opacity from feature-state, does the same. */
const PATTERN_OF: Partial<Record<Status, PatternId>> = {
	observer: 'pattern-observer',
	'dialogue-partner': 'pattern-dialogue-partner',
	'sco-partner': 'pattern-sco-partner'
};

/** How much of its status a state keeps that is the same in both of two years compared. */
const PALED = 0.3;

const shownIf = (condition: ExpressionSpecification): ExpressionSpecification => [
	'case',
	condition,
	['case', flag('paled'), PALED, 1],
	0
];

/** The colour of each status, transparent without one. */
export function statusColor(tokens: Tokens): ExpressionSpecification {
	const cases = STATUSES.flatMap((each): [ExpressionSpecification, string] => [
		hasStatus(each),
		tokens[`status-${each}`]
	]);
	return ['case', ...cases, 'transparent'] as unknown as ExpressionSpecification;
}

/** The rim of a small state's circle stands in for the pattern, for which a circle has no room. */
function rimColor(tokens: Tokens): ExpressionSpecification {
	return [
		'match',
		['coalesce', status, ''],
		'observer',
		tokens['status-observer-mark'],
		'dialogue-partner',
		tokens['status-dialogue-partner-mark'],
		'sco-partner',
		tokens['status-sco-partner-mark'],
		'shanghai-five',
		tokens['status-shanghai-five-mark'],
		tokens['border-status']
	];
}

/** Closeness to the organization: one hue by depth, and beside it a pattern or an outline. */
export function statusLayers(tokens: Tokens): LayerSpecification[] {
	const hasAny: ExpressionSpecification = ['!=', ['coalesce', status, ''], ''];
	return [
		{
			id: 'status-fill',
			type: 'fill',
			source: 'states',
			paint: { 'fill-color': statusColor(tokens), 'fill-opacity': shownIf(hasAny) }
		},
		...Object.entries(PATTERN_OF).map(([each, pattern]): LayerSpecification => ({
			id: `status-${pattern}`,
			type: 'fill',
			source: 'states',
			paint: { 'fill-pattern': pattern, 'fill-opacity': shownIf(hasStatus(each as Status)) }
		})),
		{
			id: 'status-pattern-inactive',
			type: 'fill',
			source: 'states',
			paint: { 'fill-pattern': 'pattern-inactive', 'fill-opacity': shownIf(flag('inactive')) }
		},
		{
			id: 'status-outline-shanghai-five',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'free'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tokens['status-shanghai-five-mark'],
				'line-width': growing(1.3, 2.4),
				'line-opacity': shownIf(hasStatus('shanghai-five'))
			}
		},
		{
			id: 'status-small',
			type: 'circle',
			source: 'small',
			paint: {
				'circle-radius': growing(3.5, 6),
				'circle-color': statusColor(tokens),
				'circle-stroke-color': rimColor(tokens),
				'circle-stroke-width': 1.5,
				'circle-opacity': shownIf(hasAny),
				'circle-stroke-opacity': shownIf(hasAny)
			}
		}
	];
}
