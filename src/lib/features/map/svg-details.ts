/** What the plain map can do without at first: rivers, and the claim of one party. */
export { default as SvgClaim } from './SvgClaim.svelte';
export { default as SvgRivers } from './SvgRivers.svelte';
