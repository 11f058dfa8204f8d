import { error } from '@sveltejs/kit';
import { atlas } from '$record';
import { bundledLessons, bundledOf } from '$record/lessons';
import { addressIn } from '$lib/head/site/site';
import * as m from '$lib/paraglide/messages';
import { SITE } from '../../../../data/site.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => bundledLessons.map(({ lesson }) => ({ id: lesson.id }));

/** The tasks of a lesson with its answers, and the sources of the steps that they send to. */
export const load: PageServerLoad = ({ params }) => {
	const bundled = bundledOf(params.id);
	if (!bundled) error(404, `No lesson "${params.id}" in the atlas`);
	const { lesson, guide, worksheet } = bundled;
	const used = new Set(worksheet.flatMap(({ steps }) => steps));
	const named = new Set(
		lesson.steps.filter((_, index) => used.has(index + 1)).flatMap((step) => step.sources)
	);
	const { id, title, language } = lesson;
	return {
		title: m.worksheet_title({ title }),
		footed: true,
		sheet: {
			...{ id, title, language, guide, worksheet },
			picture: lesson.steps[guide.picture - 1]?.title ?? title,
			address: addressIn(SITE, `/lessons/${id}/`),
			sources: atlas.sources.filter((source) => named.has(source.id))
		}
	};
};
