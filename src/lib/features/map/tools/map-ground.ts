import type { Component } from 'svelte';
import type { Shape } from '$lib/scene/shapes/shape';
import type { Viewport } from '$lib/scene/viewport/viewport';

/** What the plain map has besides where it is close; loaded late. */
export interface MapGround {
	/** Stands over the fills of the states. */
	Fills: Component<{ states: readonly Shape[]; viewport: Viewport }> | null;
	/** What lies on the ground, such as lakes. */
	shapes: readonly Shape[];
}
