import { sceneSvg } from '$lib/draw/scene';
import { sceneOf } from '$lib/files/html/scene-of';
import { mapMaterial } from './material';
import type { View } from '$lib/view/codec';

/** Names as large beside the map as on a wall. */
const SIZE = { width: 960, height: 600, letters: 1.6 };

/** The map of a view as SVG. */
export const drawView = async (view: View): Promise<string> =>
	sceneSvg(sceneOf(await mapMaterial(), view, SIZE));
