import type { AtlasContext } from '$lib/parts/context/atlas-context';
import { viewShown } from '$lib/parts/context/view-shown';
import type { View } from '$lib/view/codec';

/**
 * What the map shows, as a step keeps it: also where it looks by itself, which the page of a thing says and a lesson does not.
 * How a machine draws it is no part of a lesson.
 */
export function viewForStep(context: Pick<AtlasContext, 'view' | 'snapshot' | 'moved' | 'extent'>): View {
	const view = viewShown(context);
	return { ...view, box: view.box ?? context.extent?.box ?? null, map: 'auto' };
}
