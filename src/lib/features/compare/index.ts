/** What a frame shows of two years; the first page of the atlas loads the rest by itself. */
export const loadComparisonCaption = () => import('./ComparisonCaption.svelte');
