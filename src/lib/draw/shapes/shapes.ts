/** The shapes of a scene as SVG text. */
import { banded, filled, inked } from '../fills/fills';
import { mixed } from '../fills/pale';
import { cutTo, seenBox } from './cut';
import { smallStatesIn } from './small-states';
import { element } from '../base/svg';
import { setOffInBlack } from './set-off';
import { fillStepIn, type Drawn } from './drawn';
import { SLOTS, type Slot } from '$lib/scene/order';
import { selectionShapes } from '$lib/scene/shapes/selection';
import { shapesInOrder, type Shape } from '$lib/scene/shapes/shape';
import { shapesOf } from '$lib/scene/shapes/shapes';
import { receded } from '$lib/scene/ground/recede';
import { showsArc } from '$lib/scene/ground/scales';
import type { Outline } from '$lib/scene/outlines/outlines';

/** What is not on a blank map. */
const NOT_BLANK: readonly Slot[] = ['selection', 'arc', 'misplaced'];

/** Attributes of the stroke of a shape. In black and white the edge of land is a line: there is no colour to tell it. */
function strokeOf({ slot, stroke, opacity, fill }: Shape, { ink, scale }: Drawn) {
	if (!stroke) return {};
	const isEdge = ink.look !== 'colour' && (slot === 'land' || slot === 'status');
	const {
		token,
		width,
		dash,
		round,
		opacity: strokeOpacity,
		tint
	} = isEdge ? ({ token: 'border', width: 0.7 } as Shape['stroke'] & object) : stroke;
	const colour = ink.colour(token);
	return {
		stroke:
			fill && (opacity ?? tint) !== undefined && !isEdge ? mixed(colour, ink.colour('land'), tint) : colour,
		'stroke-width': String(width / scale),
		'stroke-dasharray': dash?.map((length) => length / scale).join(),
		'stroke-linecap': round ? 'round' : undefined,
		'stroke-opacity': strokeOpacity
	};
}

/**
 * What is filled alike, in one area: its lines are cut out once. But contested areas one by one: of some that lie about another,
 * LibreOffice takes the one between for a hole.
 */
function areaMarkup(shapes: readonly Shape[], drawn: Drawn): string[] {
	const { ink, scale } = drawn;
	const seen = seenBox(drawn.viewport);
	const groups = new Map<string, Shape[]>();
	for (const shape of shapes) {
		const own = shape.kind === 'area' ? `-${shape.id}` : '';
		const key = `${shape.fill?.key}${own}${shape.opacity === undefined ? '' : '-pale'}`;
		groups.set(key, [...(groups.get(key) ?? []), shape]);
	}
	return [...groups].flatMap(([key, [first, ...others]]) => {
		if (!first?.fill) return [];
		const d = [first, ...others].map((each) => each.d).join('');
		const fill = inked(first.fill, ink, first.opacity !== undefined);
		if (first.band)
			return ink.look === 'blank' ? [] : banded(`${ink.id}${key}`, d, fill, first.band, 1 / scale, seen);
		return filled(`${ink.id}${key}`, d, fill, strokeOf(first, drawn), 1 / scale, seen);
	});
}

/** All of a line is its stroke: it is seen through without a layer of its own. */
const lineMarkup = (shape: Shape, drawn: Drawn): string =>
	element('path', {
		d: shape.d,
		fill: 'none',
		...strokeOf(shape, drawn),
		'stroke-opacity': shape.opacity ?? shape.stroke?.opacity
	});

/** Shapes in the order of all drawings. */
export function markupOf(shapes: readonly Shape[], drawn: Drawn): string[] {
	const shown = drawn.ink.look === 'blank' ? shapes.filter(({ slot }) => !NOT_BLANK.includes(slot)) : shapes;
	const cut = cutTo(drawn.viewport, drawn.scale);
	return SLOTS.flatMap((slot) => {
		const here = shown
			.filter((shape) => shape.slot === slot)
			.map((shape) => ({ ...shape, d: cut(shape.d) }))
			.filter(({ d }) => d !== '');
		return [
			...areaMarkup(
				here.filter(({ fill }) => fill),
				drawn
			),
			...here.filter(({ fill, stroke }) => !fill && stroke).map((shape) => lineMarkup(shape, drawn))
		];
	});
}

/** All shapes of a map. @param late those whose outlines come in files of their own */
export function shapesIn(drawn: Drawn, late: readonly Shape[] = []): string[] {
	const { atlas, state, selection, ink } = drawn;
	const step = fillStepIn(drawn);
	const isShown = ({ dispute }: Outline) => showsArc(drawn.viewport, dispute === selection?.id);
	const outlines = { ...drawn.outlines, arcs: drawn.outlines.arcs.filter(isShown) };
	const ofYear = shapesOf({
		outlines,
		mapState: state,
		atlas,
		selected: selection?.kind === 'dispute' ? selection.id : null
	});
	const setOff = ink.look === 'colour' ? ofYear : setOffInBlack(ofYear);
	const shapes = shapesInOrder([
		...(step ? receded(setOff, step) : setOff),
		...selectionShapes(outlines, state, { selected: selection }),
		...late
	]);
	return [...markupOf(shapes, drawn), ...smallStatesIn(drawn)];
}
