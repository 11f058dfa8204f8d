/** What is marked on the map of a lesson: loaded where a step asks for a prediction or a place. */
export { default as LessonMarks } from './LessonMarks.svelte';
export { default as PredictMarks } from './PredictMarks.svelte';
