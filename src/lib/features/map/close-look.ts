/** Outlines for a close look at the plain map: loaded once one is taken. */
export { default as FineOutlines } from './FineOutlines.svelte';
