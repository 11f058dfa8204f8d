/** What marks states in a lesson: loaded where a step asks for a prediction. */
export { default as LessonMarks } from './LessonMarks.svelte';
export { default as PredictMarks } from './PredictMarks.svelte';
