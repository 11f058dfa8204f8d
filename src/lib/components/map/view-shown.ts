import type { AtlasContext } from '../atlas-context';
import { look } from './box-now.svelte';
import { boxOf } from '$lib/map/camera';
import type { View } from '$lib/view/codec';

/** The view as the reader sees it: with the year that is not yet in the address and where they moved the map to. */
export function viewShown({ view, snapshot }: Pick<AtlasContext, 'view' | 'snapshot'>): View {
	const moved = look.read?.();
	return {
		...view.current,
		year: snapshot.year,
		...(moved ? { box: boxOf(moved.camera, moved.size, moved.padding) } : {})
	};
}
