/** A drawing of the lesson's map, and how it follows where the map is moved to before it is drawn anew. */
import { transformOf } from './flight';
import type { Viewport } from '$lib/scene/viewport/viewport';
import { boxOfViewport, viewportOfView } from '$lib/scene/viewport/frame-of-view';
import { mapTransform, type Plan } from '$lib/draw/shapes/plan';

export interface Layer {
	element: HTMLElement;
	/** The viewport that it was drawn for. */
	viewport: Viewport;
	/** Of its maps: one, or those of two years. */
	plans: readonly Plan[];
}

/** Shows a layer as it lies in another viewport. @param size of the map on the screen */
export function place(layer: Layer, shown: Viewport, size: readonly [number, number]): void {
	const { element, viewport, plans } = layer;
	if (plans.length === 1) {
		element.style.transform = transformOf(viewport, shown, size);
		return;
	}
	// Two maps stay where they are; what each shows moves.
	const box = boxOfViewport(shown);
	element.classList.toggle('moving', shown !== viewport);
	element.querySelectorAll('[data-part="shapes"], .states').forEach((map, index) => {
		const plan = plans[index % plans.length];
		if (!plan) return;
		const now = viewportOfView({ box }, plan.map.width, plan.map.height);
		const { x, y, width, height } = now;
		if (map.hasAttribute('viewBox')) map.setAttribute('viewBox', [x, y, width, height].join(' '));
		else map.setAttribute('transform', mapTransform(plan.map, now));
	});
}
