import { mapAddress } from '$lib/components/present/address';
import { enlarged } from '$lib/components/present/enlarged';
import { free } from '$lib/components/present/free.svelte';
import { OwnPresentation } from '$lib/components/present/own-presentation.svelte';
import type { MapStage } from '$lib/components/stage';
import type { PageLoad } from './$types';

/** The map of the page shows the latest year until the lesson is there, then its steps. */
export const load: PageLoad = ({ data }) => {
	const own = new OwnPresentation();
	const stage: MapStage = {
		kind: 'lesson',
		get enlarged() {
			return enlarged();
		},
		address: (query) => (own.presenter ? mapAddress(own.presenter, query) : { path: '/', query: '' }),
		free: () => free.part
	};
	return { ...data, own, stage };
};
