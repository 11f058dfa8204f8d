import { error } from '@sveltejs/kit';
import { extentOf } from '../../../map-pages/extents.server';
import { atlas } from '$record';
import { besideOf, stateDetails } from '$lib/domain';
import { thingHead } from '$lib/text/thing-head';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.states.map(({ iso3 }) => ({ iso3 }));

export const load: PageServerLoad = ({ params }) => {
	const details = stateDetails(atlas, params.iso3);
	if (!details) error(404, `No state "${params.iso3}" in the record`);
	const thing = { kind: 'state', id: params.iso3 } as const;
	return { details, beside: besideOf(atlas, thing), head: thingHead(atlas, thing), extent: extentOf(thing) };
};
