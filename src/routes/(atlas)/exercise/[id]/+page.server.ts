import { error } from '@sveltejs/kit';
import { extentOf } from '../../../map-pages/extents.server';
import { atlas } from '$record';
import { besideOf, exerciseDetails, ownYear } from '$lib/domain';
import { thingHead } from '$lib/text/thing-head';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.exercises.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const details = exerciseDetails(atlas, params.id);
	if (!details) error(404, `No exercise "${params.id}" in the record`);
	const thing = { kind: 'exercise', id: params.id } as const;
	return {
		details,
		beside: besideOf(atlas, thing),
		head: thingHead(atlas, thing),
		extent: extentOf(thing),
		year: ownYear(atlas, thing)
	};
};
