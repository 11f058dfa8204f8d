import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { flag, hasStatus, status, documentTotal, visibleIf } from './expressions';
import { AS_THE_REGION, type GroundLook } from './gl-options';
import { TEXT_FONT } from './font';
import { getLocale } from '$lib/paraglide/runtime';

const hasAny: ExpressionSpecification = ['!=', ['coalesce', status, ''], ''];

/** Square degrees that a state must span to be named, less at each zoom. */
const roomNeeded: ExpressionSpecification = ['step', ['zoom'], 200, 3, 60, 4, 8, 5, 0];

/** How far a name stands from its circle, in sizes of the letters. */
const AWAY = 0.85;

/** Where a name may stand about its circle: beside it, first the side given (as the anchor of the text), then above or below. */
function around(first: 'left' | 'right'): ExpressionSpecification {
	const sides = first === 'left' ? ['left', 'right'] : ['right', 'left'];
	const offset = (anchor: string) => [
		(anchor.includes('left') ? 1 : anchor.includes('right') ? -1 : 0) * AWAY,
		(anchor.includes('top') ? 1 : anchor.includes('bottom') ? -1 : 0) * AWAY
	];
	const corners = sides.flatMap((side) => [`top-${side}`, `bottom-${side}`]);
	return ['literal', [...sides, 'top', 'bottom', ...corners].flatMap((anchor) => [anchor, offset(anchor)])];
}

/** Over the deep fill of a member, unless that is paled. */
const onMember: ExpressionSpecification = ['all', hasStatus('member'), ['!', flag('paled')]];

/** Names. They give way to each other and to the circles of documents: what is placed first stays. */
export function labelLayers(
	tokens: Tokens,
	{ step, named }: GroundLook = AS_THE_REGION
): LayerSpecification[] {
	/** On a tint letters are dark. */
	const isDeep: ExpressionSpecification = step ? ['all', onMember, false] : onMember;
	/** A filter takes effect once tiles are cut anew: until then, and on paper, names would stand twice. */
	const shown = named ? 0 : 1;
	return [
		{
			id: 'label-place',
			type: 'symbol',
			source: 'places',
			filter: ['literal', !named],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': TEXT_FONT.semibold,
				'text-size': ['interpolate', ['linear'], ['zoom'], 2, 12.5, 5, 15],
				'text-variable-anchor-offset': ['case', ['get', 'east'], around('right'), around('left')],
				'text-justify': 'auto',
				'text-padding': 1,
				'symbol-sort-key': ['-', 0, ['get', 'documents']]
			},
			paint: {
				'text-color': tokens.label,
				'text-halo-color': tokens['label-halo'],
				'text-halo-width': 1.4,
				'text-opacity': visibleIf(['>', documentTotal, 0], shown)
			}
		},
		{
			id: 'label-state',
			type: 'symbol',
			source: 'names',
			filter: named ? ['literal', false] : ['>=', ['get', 'room'], roomNeeded],
			layout: {
				'text-field': ['get', 'name'],
				'text-font': TEXT_FONT.semibold,
				'text-transform': 'uppercase',
				'text-letter-spacing': getLocale() === 'zh' ? 0 : 0.08,
				'text-size': [
					'interpolate',
					['linear'],
					['zoom'],
					2,
					['interpolate', ['linear'], ['get', 'room'], 0, 10, 3000, 13],
					6,
					['interpolate', ['linear'], ['get', 'room'], 0, 14, 3000, 18]
				],
				'text-max-width': 7,
				'text-variable-anchor': ['center', 'top', 'bottom'],
				'text-radial-offset': 0.6,
				'text-padding': 3,
				'symbol-sort-key': ['-', 0, ['get', 'room']]
			},
			paint: {
				'text-color': ['case', isDeep, tokens['border-status'], hasAny, tokens.label, tokens['label-quiet']],
				'text-halo-color': ['case', isDeep, tokens['status-member'], tokens['label-halo']],
				'text-halo-width': 1.3,
				'text-opacity': shown
			}
		}
	];
}
