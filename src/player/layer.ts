/** A drawing of the lesson's map, and how it follows where the map is moved to before it is drawn anew. */
import { transformOf } from './windows';
import type { Viewport } from '$lib/scene/viewport/window';
import { boxOfViewport, viewportOfView } from '$lib/scene/viewport/frame-of-view';
import type { Plan } from '$lib/draw/shapes/plan';

export interface Layer {
	element: HTMLElement;
	/** The window that it was drawn for. */
	window: Viewport;
	/** Of its maps: one, or those of two years. */
	plans: readonly Plan[];
}

/** Shows a layer as it lies in another window. @param size of the map on the screen */
export function place(layer: Layer, shown: Viewport, size: readonly [number, number]): void {
	const { element, window, plans } = layer;
	if (plans.length === 1) {
		element.style.transform = transformOf(window, shown, size);
		return;
	}
	// Two maps stay where they are; what each shows moves.
	const box = boxOfViewport(shown);
	element.classList.toggle('moving', shown !== window);
	element.querySelectorAll('[data-part="shapes"], .states').forEach((map, index) => {
		const plan = plans[index % plans.length];
		if (!plan) return;
		const { x, y, width, height } = viewportOfView({ box }, plan.map.width, plan.map.height);
		map.setAttribute('viewBox', [x, y, width, height].join(' '));
	});
}
