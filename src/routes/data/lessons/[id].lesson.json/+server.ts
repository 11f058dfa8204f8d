import { error } from '@sveltejs/kit';
import { atlas } from '$record';
import { lessonOf, lessons } from '$record/lessons';
import { lessonAbout } from '$lib/files/licence';
import { writeLesson } from '$lib/lesson/write';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => lessons.map(({ id }) => ({ id }));

/** A lesson that comes with the atlas as a file, to be changed and passed on. */
export const GET: RequestHandler = ({ params }) => {
	const lesson = lessonOf(params.id);
	if (!lesson) error(404, `No lesson ${params.id}`);
	return new Response(writeLesson(lesson, lessonAbout(atlas)), {
		headers: { 'content-type': 'application/json' }
	});
};
