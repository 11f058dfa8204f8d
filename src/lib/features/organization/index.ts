/** What the page of disputes shows of the paper, as the page of the organization does. */
export { default as PaperSays } from './PaperSays.svelte';
