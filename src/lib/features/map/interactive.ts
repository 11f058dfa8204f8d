/** The interactive map: one script, loaded when it is wanted. */
export { default as InteractiveMap } from './InteractiveMap.svelte';
export { loadMapLibre } from './GlMap.svelte';
