/** What the first picture of the map can do without: loaded as soon as the page is alive. */
import { followTranslators } from '$lib/parts/page/translators';

export { boxShown } from '$lib/parts/context/view-shown';
export { BoxInAddress } from './box-in-address';
export { map_no_globe as noGlobe } from '$lib/paraglide/messages';
export { clickedTarget } from './say/plain-target';
export { default as MapKeyboard } from './MapKeyboard.svelte';
export { default as MapNotes } from './MapNotes.svelte';
export { default as ToThing } from './tools/ToThing.svelte';
export { namedFor } from './shape-title';

// Wherever there is a map, texts change with the year.
followTranslators(document.body);
