import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { STATUSES } from '$lib/domain/types/state-types';
import { SMALL_STATE, PALE, STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { flag, growing, hasStatus, IN_RECORD, onlyIf, status } from './expressions';

/** `fill-pattern` takes no feature-state: a layer a pattern, its opacity from feature-state, does the same. */
const PATTERNED = STATUSES.filter((each) => STATUS_SYMBOLS[each].pattern.length > 0);

const shownIf = (condition: ExpressionSpecification, opacity = 1): ExpressionSpecification => [
	'case',
	condition,
	['case', flag('paled'), PALE, opacity],
	0
];

/** The colour of each status, transparent without one. */
export function statusColor(tokens: Tokens): ExpressionSpecification {
	const cases = STATUSES.flatMap((each): [ExpressionSpecification, string] => [
		hasStatus(each),
		tokens[STATUS_SYMBOLS[each].fill]
	]);
	return ['case', ...cases, 'transparent'] as unknown as ExpressionSpecification;
}

const FIVE = STATUS_SYMBOLS['shanghai-five'].rim ?? { token: 'border-status', width: 0 };

/** The rim of a small state's circle stands in for the pattern, for which a circle has no room. */
function rimColor(tokens: Tokens): ExpressionSpecification {
	const marks = STATUSES.flatMap((each) => {
		const { pattern, rim } = STATUS_SYMBOLS[each];
		const token = rim?.token ?? pattern[0]?.token;
		return token ? [each, tokens[token]] : [];
	});
	return [
		'match',
		['coalesce', status, ''],
		...marks,
		tokens['border-status']
	] as unknown as ExpressionSpecification;
}

/** Closeness to the organization: one hue by depth, and beside it a pattern or an outline. */
export function statusLayers(tokens: Tokens, { step }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	/** A fill that recedes has its pattern in the band along its border. */
	const layout = onlyIf(!step);
	const hasAny: ExpressionSpecification = ['!=', ['coalesce', status, ''], ''];
	return [
		{
			id: 'status-fill',
			type: 'fill',
			source: 'states',
			filter: IN_RECORD,
			paint: { 'fill-color': statusColor(tokens), 'fill-opacity': shownIf(hasAny, step?.tint) }
		},
		...PATTERNED.map((each): LayerSpecification => ({
			id: `status-pattern-${each}`,
			type: 'fill',
			source: 'states',
			filter: IN_RECORD,
			layout,
			paint: { 'fill-pattern': `pattern-${each}`, 'fill-opacity': shownIf(hasStatus(each)) }
		})),
		{
			id: 'status-pattern-inactive',
			type: 'fill',
			source: 'states',
			filter: IN_RECORD,
			layout,
			paint: { 'fill-pattern': 'pattern-inactive', 'fill-opacity': shownIf(flag('inactive')) }
		},
		{
			id: 'status-outline-shanghai-five',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'free'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': tokens[FIVE.token],
				'line-width': growing(FIVE.width * 0.65, FIVE.width * 1.2),
				'line-opacity': shownIf(hasStatus('shanghai-five'))
			}
		},
		{
			id: 'status-small',
			type: 'circle',
			source: 'small',
			paint: {
				'circle-radius': growing(SMALL_STATE.radius * 0.6, SMALL_STATE.radius),
				'circle-color': statusColor(tokens),
				'circle-stroke-color': rimColor(tokens),
				'circle-stroke-width': SMALL_STATE.rim,
				'circle-opacity': shownIf(hasAny),
				'circle-stroke-opacity': shownIf(hasAny)
			}
		}
	];
}
