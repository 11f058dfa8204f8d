import { ring } from './marks/marks';
import type { Plan } from './shapes/plan';
import { path } from './shapes/drawn';
import { isWithin } from '$lib/scene/viewport/frame-of-view';

/**
 * What is selected, on the map, under the lines, since no disputed line is ever solid: the outline of a state; a glow along the lines of a dispute and a dashed rim around its areas.
 */
export function selectedShapes(plan: Plan): string[] {
	const { selection, outlines, ink, scale } = plan;
	if (!selection || ink.look === 'blank') return [];
	const stroke = (colour: string, width: number, more = '') =>
		`fill="none" stroke="${ink.colour(colour)}" stroke-width="${width / scale}" ${more}`;
	if (selection.kind === 'state') {
		const outline = outlines.states.find(({ id }) => id === selection.id);
		if (!outline) return [];
		return [path(outline.d, stroke('paper', 6)), path(outline.d, stroke('selected', 2.5))];
	}
	if (selection.kind !== 'dispute') return [];
	const isSelected = ({ dispute }: { dispute?: string }) => dispute === selection.id;
	return [
		...outlines.areas
			.filter(isSelected)
			.map(({ d }) => path(d, stroke('selected', 5, 'stroke-opacity="0.3"'))),
		...[...outlines.lines, ...outlines.arcs]
			.filter(isSelected)
			.map(({ d }) => path(d, stroke('selected', 9, 'stroke-opacity="0.22" stroke-linecap="round"')))
	];
}

/** A ring about a selected state that is too small for an outline. */
export function selectedSmall(plan: Plan): string[] {
	const { selection, outlines, window, pixelOf, grain } = plan;
	if (selection?.kind !== 'state') return [];
	return outlines.small
		.filter(({ id, position }) => id === selection.id && isWithin(window, position))
		.map(({ position }) => ring(pixelOf(position), 11 * grain, plan));
}
