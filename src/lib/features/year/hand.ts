/** What a hand moves the years with, and no page needs before its scripts run. */
export { default as SpeedChoice } from './SpeedChoice.svelte';
export { default as YearSlider } from './YearSlider.svelte';
