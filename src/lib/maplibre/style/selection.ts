import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '$lib/scene/symbols/tokens';
import { GIVES_WAY, OUTLINE, SELECTED_RING } from '$lib/scene/symbols/marks';
import { arcFilter } from './arcs';
import { flag, growing, hasAnyPhase, OF_DISPUTE, shiftOfSite, visibleIf } from './expressions';
import { AS_THE_REGION, type GroundLook } from './gl-options';

const hover = flag('hover');
const selected = flag('selected');
const marked: ExpressionSpecification = ['case', ['any', selected, hover], 1, 0];

/** Outlines of what is pointed at, at the focus or selected, on a pale rim: one of both is seen on whatever lies below. */
export function selectionLayers(tokens: Tokens, { arcs }: GroundLook = AS_THE_REGION): LayerSpecification[] {
	const ring = (
		id: string,
		source: string,
		radius: number,
		opacity: ExpressionSpecification = marked
	): LayerSpecification[] => {
		const width = SELECTED_RING.width;
		const circle = (name: string, color: string, stroke: number): LayerSpecification => ({
			id: name,
			type: 'circle',
			source,
			paint: {
				'circle-radius': radius - (stroke - width) / 2,
				'circle-color': 'transparent',
				'circle-stroke-color': color,
				'circle-stroke-width': stroke,
				'circle-stroke-opacity': opacity
			}
		});
		return [circle(`${id}-rim`, tokens.land, SELECTED_RING.rim), circle(id, tokens.selected, width)];
	};
	return [
		// What differs between two years compared.
		{
			id: 'differs-state',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'free'],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': tokens.selected,
				'line-width': growing(1.6, 2.6),
				'line-opacity': visibleIf(flag('differs'))
			}
		},
		{
			id: 'differs-state-contested',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'contested'],
			paint: {
				'line-color': tokens.selected,
				'line-width': growing(1.2, 2),
				'line-dasharray': [2, 2],
				'line-opacity': visibleIf(flag('differs'))
			}
		},
		{
			id: 'selected-state-rim',
			type: 'line',
			source: 'outlines',
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: {
				'line-color': tokens.land,
				'line-width': growing(OUTLINE.rim * 0.6, OUTLINE.rim),
				'line-opacity': marked
			}
		},
		{
			id: 'selected-state',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'free'],
			layout: { 'line-join': 'round', 'line-cap': 'round' },
			paint: { 'line-color': tokens.selected, 'line-width': growing(1.4, 2.2), 'line-opacity': marked }
		},
		// A mark of the state that it is, not of where its border runs: so dashed where that is or was in dispute.
		{
			id: 'selected-state-contested',
			type: 'line',
			source: 'outlines',
			filter: ['==', ['get', 'part'], 'contested'],
			paint: {
				'line-color': tokens.selected,
				'line-width': growing(1.2, 2),
				'line-dasharray': [2, 2],
				'line-opacity': marked
			}
		},
		// Along what is selected all around gives way: its own lines keep their dashes.
		{
			id: 'selected-area',
			type: 'line',
			source: 'disputed',
			paint: {
				'line-color': tokens.land,
				'line-width': growing(GIVES_WAY.area.width * 0.6, GIVES_WAY.area.width),
				'line-opacity': visibleIf(['any', selected, hover], GIVES_WAY.line.opacity)
			}
		},
		{
			id: 'selected-area-edge',
			type: 'line',
			source: 'disputed',
			paint: {
				'line-color': tokens.dispute,
				'line-width': GIVES_WAY.edge.width,
				'line-dasharray': GIVES_WAY.edge.dash.map((length) => length / GIVES_WAY.edge.width),
				'line-opacity': visibleIf(['any', selected, hover])
			}
		},
		{
			id: 'selected-line',
			type: 'line',
			source: 'lines',
			filter: OF_DISPUTE,
			paint: {
				'line-color': tokens.land,
				'line-width': growing(GIVES_WAY.line.width * 0.6, GIVES_WAY.line.width),
				'line-opacity': visibleIf(['any', selected, hover], GIVES_WAY.line.opacity)
			}
		},
		{
			id: 'selected-arc',
			type: 'line',
			source: 'arcs',
			filter: arcFilter(arcs),
			paint: {
				'line-color': tokens.land,
				'line-width': growing(GIVES_WAY.line.width * 0.6, GIVES_WAY.line.width),
				'line-offset': ['get', 'aside'],
				'line-opacity': visibleIf(['all', hasAnyPhase, ['any', selected, hover]], GIVES_WAY.line.opacity)
			}
		},
		...ring('selected-small', 'small', 8),
		// A point of a dispute that is not drawn in the year has no diamond either.
		...ring('selected-dispute-point', 'dispute-points', 10, ['case', hasAnyPhase, marked, 0]),
		...ring('selected-place', 'places', 13),
		// Each of these has a shift of its own, which a circle cannot have.
		...(['seat', 'concern', 'exercise'] as const).map((kind): LayerSpecification => ({
			id: `selected-${kind}`,
			type: 'symbol',
			source: `${kind}s`,
			layout: {
				'icon-image': 'ring',
				'icon-offset': shiftOfSite,
				'icon-allow-overlap': true,
				'icon-ignore-placement': true
			},
			paint: { 'icon-opacity': marked }
		})),
		{
			id: 'selected-exercise-line',
			type: 'line',
			source: 'exercise-lines',
			paint: {
				'line-color': tokens.selected,
				'line-width': 3,
				'line-dasharray': [4 / 3, 1],
				'line-opacity': marked
			}
		}
	];
}
