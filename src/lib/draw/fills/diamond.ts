import type { Ink } from '../base/ink';
import { element, short } from '../base/svg';
import type { Phase } from '$lib/domain';

/** A dispute at a point. */
export interface DisputePoint {
	phase: Phase;
	/** It stands beside a line or area, which is what there is to see: smaller. */
	beside?: boolean;
	/** Of two years compared: the same at both ends. */
	faint?: boolean | undefined;
}

const isStrong = (phase: Phase) => phase === 'armed' || phase === 'active';

/** From the middle of the diamond to its corners, in pixels of the page's map. */
export const halfOf = ({ phase, beside = false }: DisputePoint): number =>
	(phase === 'armed' ? 8.5 : 7) * (beside ? 0.7 : 1);

/**
 * The diamond of a dispute as an element: filled while it is open, hollow and soft while it rests or once it is settled,
 * the same in every picture and legend.
 * @param at pixels
 * @param grain pixels for a pixel of the page's map
 * @param half from the middle to the corners, in pixels
 */
export function diamond(
	point: DisputePoint,
	[x, y]: readonly [number, number],
	ink: Ink,
	grain: number,
	half = halfOf(point) * grain,
	more: Record<string, string> = {}
): string {
	const strong = isStrong(point.phase);
	return element('path', {
		d: `M${short(x)} ${short(y - half)}l${short(half)} ${short(half)}-${short(half)} ${short(half)}-${short(half)}-${short(half)}z`,
		fill: ink.colour(strong ? 'dispute' : 'land'),
		stroke: ink.colour(strong ? 'land' : 'dispute-soft'),
		'stroke-width': 1.6 * grain,
		opacity: point.faint ? 0.6 : undefined,
		'data-phase': point.phase,
		...more
	});
}
