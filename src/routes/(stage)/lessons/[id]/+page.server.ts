import { error } from '@sveltejs/kit';
import { atlas } from '$record';
import { lessonOf, lessons } from '$record/lessons';
import * as m from '$lib/paraglide/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => lessons.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const lesson = lessonOf(params.id);
	if (!lesson) error(404, `No lesson "${params.id}" in the atlas`);
	const named = new Set(lesson.steps.flatMap((step) => step.sources));
	return {
		lesson,
		sources: atlas.sources.filter(({ id }) => named.has(id)),
		head: {
			title: m.present_head({ title: lesson.title }),
			description: lesson.summary || m.present_description({ title: lesson.title })
		}
	};
};
