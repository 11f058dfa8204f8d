import { MediaQuery } from 'svelte/reactivity';
import type { Enlargement } from '$lib/maplibre/style/gl-options';
import { enlargedLayer } from '$lib/maplibre/style/enlarge';

/** Wide enough for a class; on a phone a lesson is read in the hand. */
const wide = new MediaQuery('min-width: 900px', true);
/** A projector with fine pixels: as `base.css` has it, which enlarges type there. */
const fine = new MediaQuery('min-width: 1800px', false);

/** How much larger than on a desk the map of a lesson draws lines, signs and names: for the last row; reactive. */
export function enlarged(): Enlargement | undefined {
	if (!wide.current) return undefined;
	return { by: fine.current ? 2 : 1.6, layer: enlargedLayer };
}
