import { atlas } from '$record';
import { bundledLessons } from '$record/lessons';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import type { Lesson } from '$lib/lesson/types';
import * as m from '$lib/paraglide/messages';
import { parseView } from '$lib/view/codec';
import type { PageServerLoad } from './$types';

const years = { first: FIRST_YEAR, last: lastYear(atlas) };

/** First and last year that a lesson shows. */
function span({ steps }: Lesson): { from: number; to: number } {
	const shown = steps.flatMap(({ view }) => {
		const [path = '/', query = ''] = view.split('?');
		const { year, compare } = parseView(path, query, years).view;
		return compare === null ? [year] : [year, compare];
	});
	return { from: Math.min(...shown), to: Math.max(...shown) };
}

export const load: PageServerLoad = () => ({
	wide: true,
	title: m.lessons_title(),
	lessons: bundledLessons.map(({ lesson, guide }) => ({
		lesson: {
			id: lesson.id,
			title: lesson.title,
			summary: lesson.summary,
			language: lesson.language,
			...span(lesson),
			steps: lesson.steps.map(({ title, text, notes }) => ({ title, text, notes }))
		},
		guide
	}))
});
