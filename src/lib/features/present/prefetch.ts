import { fetchBoundaries, fetchNames, fetchRivers } from '$lib/parts/context/fetched';
import { fetchOrientation } from '$lib/parts/context/fetched-ground';
import type { LessonStep } from '$lib/lesson/types';

/** What the map of the page loads later, which the page knows and a lesson does not. */
export interface MapLoaders {
	later: (() => Promise<unknown>)[];
	/** What layers that are off at first need. */
	more: () => Promise<unknown>;
}

/**
 * Loads what any step of a lesson may need and a first look does not, so that the network may go once the lesson
 * is open. What cannot be had now is asked for again when it is drawn.
 */
export async function prefetch(steps: readonly LessonStep[], map: MapLoaders): Promise<void> {
	const wanted = (pattern: RegExp) => steps.some(({ view }) => pattern.test(view));
	const later: (() => Promise<unknown>)[] = [
		() => Promise.all([import('d3-zoom'), import('d3-transition'), import('d3-selection')]),
		...map.later,
		fetchRivers,
		fetchOrientation,
		fetchNames,
		...(steps.some(({ question }) => question?.kind === 'predict')
			? [() => import('./predict/predict')]
			: []),
		() => import('./step/Pen.svelte'),
		() => import('perfect-freehand'),
		...(wanted(/institution|exercise|concerns/) ? [map.more] : []),
		// Claim lines; also what the interactive map draws, which a drag or a globe asks for.
		fetchBoundaries
	];
	// One after the other: the map that is on the screen comes first.
	for (const load of later) await load().catch(() => undefined);
}
