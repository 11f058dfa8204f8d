import { sceneSvg } from '$lib/draw/scene';
import { sceneOf } from '$lib/files/html/scene-of';
import { mapMaterial } from './material';
import type { View } from '$lib/view/codec';

/** Names as large beside the map as on a wall. */
const LETTERS = 1.6;

/** The map of a view as SVG, so many pixels wide. */
export const drawView = async (view: View, width: number): Promise<string> =>
	sceneSvg(sceneOf(await mapMaterial(), view, { width, height: width * 0.625, letters: LETTERS }));
