import { presentedMapAddress } from '$lib/features/present/state/address';
import { lessonStage } from '$lib/features/present/state/lesson-stage';
import { Presenter } from '$lib/features/present/state/presenter.svelte';
import type { PageLoad } from './$types';

/** The map of the page shows the step that is presented. */
export const load: PageLoad = ({ data }) => {
	const presenter = new Presenter(data.lesson);
	const stage = lessonStage((query) => presentedMapAddress(presenter, query));
	return { ...data, presenter, stage };
};
