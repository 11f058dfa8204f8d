import type { MapLoaders } from '$lib/features/present/prefetch';

/** What the map of a lesson may need and a first look at it does not. */
export const mapLoaders: MapLoaders = {
	later: [
		() => import('$lib/features/map/say/MapCard.svelte'),
		() => import('$lib/features/map/late-shapes'),
		() => import('$lib/features/map/tools/MapOrientation.svelte'),
		() =>
			Promise.all([import('$lib/features/map/close-look'), import('$lib/scene/outlines/detailed-outlines')])
	],
	more: () => import('../../map-pages/more')
};
