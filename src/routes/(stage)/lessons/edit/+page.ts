import { browser } from '$app/environment';
import { fileAt } from '$lib/parts/context/file-address';
import { registerOutlines, type Outlines } from '$lib/scene/outlines/outlines';
import type { PageLoad } from './$types';

/** The map is drawn in the page; who comes from a page of text without loading this one whole has none, and fetches it. */
export const load: PageLoad = async ({ data, fetch }) => {
	if (browser && !document.getElementById('svg-map')) {
		const answer = await fetch(fileAt('/data/outlines.json'));
		registerOutlines((await answer.json()) as Outlines);
	}
	return data;
};
