import type { AtlasContext } from './atlas-context';
import { cameraOfStage, paddingOf } from '$lib/parts/map/stage-camera';
import { boxOfCamera } from '$lib/scene/viewport/camera';
import type { View, ViewBox } from '$lib/view/codec';

/** What the reader moved the map to; null where they have not moved it, or where it is a globe. */
export function boxShown({ moved: { read } }: Pick<AtlasContext, 'moved'>): ViewBox | null {
	const { stage, handle } = read() ?? {};
	if (!stage?.size) return null;
	return boxOfCamera(handle?.camera ?? cameraOfStage(stage), stage.size, paddingOf(stage));
}

/** The view as the reader sees it: with the year that is not yet in the address and where they moved the map to. */
export function viewShown(context: Pick<AtlasContext, 'view' | 'snapshot' | 'moved'>): View {
	const { view, snapshot } = context;
	return { ...view.current, year: snapshot.year, box: boxShown(context) ?? view.current.box };
}
