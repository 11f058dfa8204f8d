import type * as MapLibre from 'maplibre-gl';
import type { Enlargement, GroundLook } from './style/gl-options';
import { imagesOf } from './images/images';
import type { Tokens } from '$lib/scene/symbols/tokens';

export interface ImageOptions {
	tokens: Tokens;
	enlarged: Enlargement | undefined;
	ground?: GroundLook | undefined;
}

/** Gives the style its images, or new ones where another look takes them. */
export function giveImages(
	map: MapLibre.Map,
	{ tokens, enlarged }: ImageOptions,
	before?: ImageOptions
): void {
	const by = enlarged?.by ?? 1;
	// Signs are enlarged by the style: they have to be drawn finer, to stay sharp.
	const pixelRatio = Math.min(3, Math.max(1, Math.ceil(map.getPixelRatio() * by)));
	for (const [id, image] of imagesOf(tokens, pixelRatio)) {
		if (before && before.enlarged?.by === enlarged?.by) {
			map.updateImage(id, image);
			continue;
		}
		if (before) map.removeImage(id);
		// A pattern grows by whole steps, so that it still meets itself at the edge of a tile.
		const larger = id.startsWith('pattern-') ? Math.round(by) : 1;
		map.addImage(id, image, { pixelRatio: pixelRatio / larger });
	}
}
