import type { MapStage } from '$lib/parts/context/stage';
import { enlarged } from './enlarged';
import { free } from '$lib/parts/context/free.svelte';
import { marking } from './marking.svelte';

/** The map of a page that is a lesson. @param address of the view that it shows, for the query of the page; reactive */
export const lessonStage = (address: MapStage['address']): MapStage => ({
	kind: 'lesson',
	get enlarged() {
		return enlarged();
	},
	address,
	free: () => free.part,
	onopen: marking.open,
	get Over() {
		return marking.over;
	}
});
