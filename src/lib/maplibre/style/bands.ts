import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { STATUSES } from '$lib/domain/types/state-types';
import { NEAR_BORDER } from '$lib/scene/ground/scales';
import { STATUS_SYMBOLS } from '$lib/scene/symbols/status';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag, hasStatus, IN_RECORD, onlyIf, visibleIf } from './expressions';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { statusColor } from './status';

/**
 * What a fill that recedes keeps of its colour and pattern: a band along the inside of the border. A line along a polygon
 * is moved inwards by its offset. `line-pattern` takes no feature-state either: a layer a pattern.
 */
export function bandLayers(tokens: Tokens, { step }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const patterned = STATUSES.filter((each) => STATUS_SYMBOLS[each].pattern.length > 0);
	const { plain, pattern } = step?.band ?? { plain: 0, pattern: 0 };
	const layout = { 'line-join': 'round' as const, ...onlyIf(step !== null) };
	const hasPattern: ExpressionSpecification = ['any', flag('inactive'), ...patterned.map(hasStatus)];
	const width = (share: number): ExpressionSpecification => [
		'case',
		hasPattern,
		pattern * share,
		plain * share
	];
	const line = (id: string, paint: object, shown: ExpressionSpecification): LayerSpecification => ({
		id,
		type: 'line',
		source: 'states',
		filter: IN_RECORD,
		layout,
		paint: {
			...paint,
			'line-width': width(1),
			'line-offset': width(0.5),
			'line-opacity': visibleIf(shown)
		}
	});
	const hasAnyStatus: ExpressionSpecification = ['any', ...STATUSES.map(hasStatus)];
	return [
		line('status-band', { 'line-color': statusColor(tokens) }, hasAnyStatus),
		...patterned.map((each) =>
			line(`status-band-${each}`, { 'line-pattern': `pattern-${each}` }, hasStatus(each))
		),
		line('status-band-inactive', { 'line-pattern': 'pattern-inactive' }, flag('inactive')),
		{
			// Sets borders off from the bands on either side.
			id: 'status-band-rim',
			type: 'line',
			source: 'states',
			filter: IN_RECORD,
			layout,
			paint: {
				'line-color': tokens.land,
				'line-width': NEAR_BORDER.rim,
				'line-opacity': visibleIf(hasAnyStatus)
			}
		}
	];
}
