import { error } from '@sveltejs/kit';
import { extentOf } from '../../../map-pages/extents.server';
import topology from '../../../../../static/data/boundaries.topo.json';
import { atlas } from '$record';
import { said } from '$record/catalogue';
import { besideOf, disputeDetails } from '$lib/domain';
import { groundOf } from '$lib/geo/ground';
import type { BoundariesTopology } from '$lib/geo/topology-types';
import { byName } from '$lib/text/language/by-name';
import { thingHead } from '$lib/text/thing-head';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.disputes.map(({ id }) => ({ id }));

export const load: PageServerLoad = ({ params }) => {
	const details = disputeDetails(atlas, params.id);
	if (!details) error(404, `No dispute "${params.id}" in the record`);
	const thing = { kind: 'dispute', id: params.id } as const;
	const ground = said(groundOf(topology as unknown as BoundariesTopology, params.id));
	return {
		details,
		ground: { ...ground, areas: ground.areas.sort((a, b) => byName(a.name, b.name)) },
		beside: besideOf(atlas, thing),
		head: thingHead(atlas, thing),
		extent: extentOf(thing)
	};
};
