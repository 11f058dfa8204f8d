import { error } from '@sveltejs/kit';
import { sourcePage } from '$lib/features/sources/source-page';
import { atlas } from '$record';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.sources.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const page = sourcePage(atlas, params.id);
	if (!page) error(404);
	return { ...page, title: page.source.title };
};
