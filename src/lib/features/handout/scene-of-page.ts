import { resolve } from '$app/paths';
import { pictureFont } from '$lib/draw/png/font';
import type { PageScene } from '$lib/draw/base/types';
import type { AtlasContext } from '$lib/parts/context/atlas-context';
import { fetchBoundaries, fetchNames, fetchRivers } from '$lib/parts/context/fetched';
import { fetchOrientation } from '$lib/parts/context/fetched-ground';
import { outlinesOfPage } from '$lib/scene/outlines/outlines';
import { viewShown } from '$lib/parts/context/view-shown';
import { FIRST_YEAR, lastYear } from '$lib/domain';
import { serializeView, type View } from '$lib/view/codec';

/** The full address of a view. */
export function addressOfView(atlas: AtlasContext['atlas'], view: View): string {
	const years = { first: FIRST_YEAR, last: lastYear(atlas) };
	return location.origin + resolve('/').slice(0, -1) + serializeView({ ...view, map: 'auto' }, years);
}

/**
 * The view as the reader sees it, with what a picture of it needs. Without a network the picture does without the
 * detail, the rivers or the typeface that are not there, and `lacks` is true.
 * @param changes of the view, where not all of it can be shown
 */
export async function sceneOfPage(
	context: AtlasContext,
	changes: Partial<View> = {}
): Promise<{ scene: PageScene; lacks: boolean }> {
	const { atlas } = context;
	const view: View = { ...viewShown(context), ...changes };
	const or = <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);
	const [topology, rivers, orientation, names, font] = await Promise.all([
		or(fetchBoundaries()),
		or(fetchRivers()),
		or(fetchOrientation()),
		or(fetchNames()),
		pictureFont()
	]);
	const url = addressOfView(atlas, view);
	return {
		scene: {
			atlas,
			view,
			outlines: outlinesOfPage(),
			topology,
			rivers,
			orientation,
			pointNames: names?.points,
			font,
			url
		},
		lacks: !topology || !rivers || !orientation || !names || font.length === 0
	};
}
