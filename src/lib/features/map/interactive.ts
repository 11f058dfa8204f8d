/** The interactive map and what it is given: one script, loaded when it is wanted. */
export { default as GlMap } from './GlMap.svelte';
export { glInputs } from './gl-inputs';
