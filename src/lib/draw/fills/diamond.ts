import type { Ink } from '../base/ink';
import { element, short } from '../base/svg';
import type { Phase } from '$lib/domain';
import { DIAMOND_LINE } from '$lib/scene/symbols/glyphs';
import { BESIDE, FAINT, PHASE_SYMBOLS } from '$lib/scene/symbols/phase';

/** A dispute at a point. */
export interface DiamondState {
	phase: Phase;
	/** It stands beside a line or area, which is what there is to see: smaller. */
	beside?: boolean;
	/** Of two years compared: the same at both ends. */
	faint?: boolean | undefined;
}

/** From the middle of the diamond to its corners, in pixels of the page's map. */
export const halfOf = ({ phase, beside = false }: DiamondState): number =>
	PHASE_SYMBOLS[phase].diamond.half * (beside ? BESIDE : 1);

/**
 * The diamond of a dispute as an element: filled while it is open, hollow and soft while it rests or once it is settled,
 * the same in every picture and legend.
 * @param at pixels
 * @param grain pixels for a pixel of the page's map
 * @param half from the middle to the corners, in pixels
 */
export function diamond(
	point: DiamondState,
	[x, y]: readonly [number, number],
	ink: Ink,
	grain: number,
	half = halfOf(point) * grain,
	more: Record<string, string> = {}
): string {
	const { token, diamond: symbol } = PHASE_SYMBOLS[point.phase];
	return element('path', {
		d: `M${short(x)} ${short(y - half)}l${short(half)} ${short(half)}-${short(half)} ${short(half)}-${short(half)}-${short(half)}z`,
		fill: ink.colour(symbol.filled ? token : 'land'),
		stroke: ink.colour(symbol.filled ? 'land' : token),
		'stroke-width': DIAMOND_LINE * grain,
		opacity: point.faint ? FAINT : undefined,
		'data-phase': point.phase,
		...more
	});
}
