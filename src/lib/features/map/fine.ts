/** Outlines for a close look at the plain map: loaded when one is taken. */
export { default as FineOutlines } from './FineOutlines.svelte';
