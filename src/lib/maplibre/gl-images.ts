import type * as MapLibre from 'maplibre-gl';
import type { Enlargement, GroundLook } from './style/gl-options';
import { imagesOf } from './images/images';
import type { Tokens } from '$lib/scene/symbols/tokens';

export interface ImageOptions {
	tokens: Tokens;
	enlarged: Enlargement | undefined;
	ground?: GroundLook | undefined;
	/** See {@link growthAt}. */
	growth: number;
}

/** Steps between two whole zooms. */
const STEPS = 4;

/**
 * How many doublings larger than at the whole zoom before it MapLibre draws the pattern of a fill, in steps: an image that is
 * so much finer keeps its size on the screen within a tenth. Other images of other sizes make tiles be cut anew, so not finer steps.
 */
export const growthAt = (zoom: number): number => Math.round((zoom % 1) * STEPS) / STEPS;

/** Gives the style its images, or new ones where another look takes them. */
export function giveImages(map: MapLibre.Map, look: ImageOptions, before?: ImageOptions): void {
	// Signs are enlarged by the style: they have to be drawn finer, to stay sharp.
	const finenessOf = ({ enlarged }: ImageOptions) =>
		Math.min(3, Math.max(1, Math.ceil(map.getPixelRatio() * (enlarged?.by ?? 1))));
	const ratioOf = (id: string, of: ImageOptions) =>
		id.startsWith('pattern-')
			? (finenessOf(of) / Math.round(of.enlarged?.by ?? 1)) * 2 ** of.growth
			: finenessOf(of);
	for (const [id, image] of imagesOf(look.tokens, finenessOf(look))) {
		const pixelRatio = ratioOf(id, look);
		if (before && ratioOf(id, before) === pixelRatio && finenessOf(before) === finenessOf(look)) {
			map.updateImage(id, image);
			continue;
		}
		if (before) map.removeImage(id);
		map.addImage(id, image, { pixelRatio });
	}
}
