import { mapAddress } from '$lib/components/present/address';
import { enlarged } from '$lib/components/present/enlarged';
import { free } from '$lib/components/present/free.svelte';
import { Presenter } from '$lib/components/present/presenter.svelte';
import type { MapStage } from '$lib/components/stage';
import type { PageLoad } from './$types';

/** The map of the page shows the step that is presented. */
export const load: PageLoad = ({ data }) => {
	const presenter = new Presenter(data.lesson);
	const stage: MapStage = {
		kind: 'lesson',
		get enlarged() {
			return enlarged();
		},
		address: (query) => mapAddress(presenter, query),
		free: () => free.part
	};
	return { ...data, presenter, stage };
};
