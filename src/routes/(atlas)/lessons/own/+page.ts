import { presentedMapAddress } from '$lib/features/present/state/address';
import { lessonStage } from '$lib/features/present/state/lesson-stage';
import { OwnPresentation } from '$lib/features/present/state/own-presentation.svelte';
import type { PageLoad } from './$types';

/** The map of the page shows the latest year until the lesson is there, then its steps. */
export const load: PageLoad = ({ data }) => {
	const own = new OwnPresentation();
	const stage = lessonStage((query) =>
		own.presenter ? presentedMapAddress(own.presenter, query) : { path: '/', query: '' }
	);
	return { ...data, own, stage };
};
