/** What a panel and a frame show of the legend. */
export { default as Legend } from './Legend.svelte';
