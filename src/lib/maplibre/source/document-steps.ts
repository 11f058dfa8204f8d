import type { Position } from '$lib/domain/types/values';
import type { MapPlace } from '$lib/scene/state/types';

/** Below this number a place shows its circle only. */
export const FIRST_STEP = 2;

/** The id of the feature that shows `count` at a place. */
export const stepId = (place: string, count: number): string => `${place}:${count}`;

/**
 * Every number that can ever stand at a place, each a feature with its text fixed.
 * `text-field` takes no feature-state, `text-opacity` does: so a change of year shows another step
 * and touches no source.
 */
export function documentSteps(
	places: readonly Pick<MapPlace, 'id' | 'position' | 'documents'>[]
): { id: string; place: string; position: Position; count: number }[] {
	return places.flatMap(({ id: place, position, documents }) =>
		Array.from({ length: Math.max(0, documents - FIRST_STEP + 1) }, (_, index) => {
			const count = FIRST_STEP + index;
			return { id: stepId(place, count), place, position, count };
		})
	);
}
