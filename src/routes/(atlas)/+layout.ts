import { resolve } from '$app/paths';
import type { AtlasCore } from '$lib/domain';
import type { LayoutLoad } from './$types';

/** The part of the record that every view is computed from comes with the page itself. */
export const load: LayoutLoad = async ({ fetch }) => {
	const response = await fetch(resolve('/data/core.json'));
	return { atlas: (await response.json()) as AtlasCore };
};
