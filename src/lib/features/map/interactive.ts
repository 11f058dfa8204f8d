/** The interactive map and what it is given: one script, loaded when it is wanted. */
export { default as GlMap, loadMapLibre } from './GlMap.svelte';
export { glInputs } from './gl-inputs';
export { glSurfaceOf, lookAlike } from '$lib/parts/map/gl-surface';
export { cameraOfStage } from '$lib/parts/map/stage-camera';
