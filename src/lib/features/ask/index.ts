/** What lessons show of questions. */
export { default as AskStates } from './AskStates.svelte';
export { default as StateMarks } from './StateMarks.svelte';
