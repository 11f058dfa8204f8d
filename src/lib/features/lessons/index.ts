/** What a presentation takes from lessons. */
export { default as LessonExports } from './take/LessonExports.svelte';
/** Lessons that this browser keeps: loaded where one of them is opened. */
export const loadOwnLessons = () => import('./shelf/own-lessons.svelte');
