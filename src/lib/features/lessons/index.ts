import type { View } from '$lib/view/codec';

/** What a presentation takes from lessons. */
export { default as LessonExports } from './take/LessonExports.svelte';
/** Lessons that this browser keeps: loaded where one of them is opened. */
export const loadOwnLessons = () => import('./shelf/own-lessons.svelte');
/** The map of a view as SVG, so many pixels wide; what draws it is loaded with the first. */
export const stepPicture = async (view: View, width: number): Promise<string> =>
	(await import('./take/step-picture')).drawView(view, width);
/** Links that hold a lesson: made, and what they leave to the atlas. */
export const loadLessonLink = () => import('./shelf/lesson-link');
