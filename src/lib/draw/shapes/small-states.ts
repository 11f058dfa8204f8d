import { seenBox } from './cut';
import { fillOf, filled } from '../fills/fills';
import type { Drawn } from './drawn';
import { isWithin } from '$lib/scene/viewport/frame-of-view';
import { SMALL_STATE } from '$lib/scene/symbols/status';

/** Corners of what stands for a circle: the fill is cut to straight edges. */
const CORNERS = 24;

function circle([cx, cy]: readonly [number, number], radius: number): string {
	const corners = Array.from({ length: CORNERS }, (_, index) => {
		const angle = (index / CORNERS) * 2 * Math.PI;
		return `${(cx + radius * Math.cos(angle)).toFixed(3)} ${(cy + radius * Math.sin(angle)).toFixed(3)}`;
	});
	return `M${corners.join('L')}z`;
}

/** States too small to see, as circles, with or without a status, as on the page. */
export function smallStatesIn({ outlines, state, ink, scale, viewport }: Drawn): string[] {
	const radius = SMALL_STATE.radius / scale;
	const shown = outlines.small.filter(({ position }) => isWithin(seenBox(viewport), position, radius));
	return shown.map(({ id, position }) => {
		const { status = null, inactive = false } = state.states.get(id) ?? {};
		const differs = state.differs?.has(id) ?? false;
		const rim = differs ? 'selected' : ink.look !== 'colour' ? 'text' : status ? 'paper' : 'border';
		const fill = fillOf(status, inactive, ink, state.differs !== null && !differs);
		const stroke = {
			stroke: ink.colour(rim),
			'stroke-width': String((status ? SMALL_STATE.rim : 1) / scale)
		};
		const d = circle(position, radius);
		return filled(`${ink.id}small-${id}`, d, fill, stroke, 1 / scale, viewport);
	});
}
