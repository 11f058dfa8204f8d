import { rgbOf } from './colors';
import { drawSign } from './draw-sign';
import { drawMarker, MARKERS, type MarkerId } from './markers';
import { drawPattern, PATTERNS, type PatternId, type PatternImage } from './patterns';
import { SIGN_IDS } from '$lib/scene/symbols/signs';
import type { Tokens } from '$lib/scene/symbols/tokens';

/** An image of nothing, the size of a document's circle: it keeps labels off the circle. */
export const OBSTACLE_ID = 'obstacle';
const OBSTACLE_SIZE = 16;

/**
 * All images of the style by id, in the colours of the tokens.
 * @param sign draws a sign; a parameter, since that needs a browser's canvas
 */
export function imagesOf(
	tokens: Tokens,
	pixelRatio: number,
	sign: typeof drawSign = drawSign
): Map<string, PatternImage> {
	const images = new Map<string, PatternImage>();
	for (const id of Object.keys(PATTERNS) as PatternId[]) {
		images.set(id, drawPattern(id, rgbOf(tokens[PATTERNS[id].token]), pixelRatio));
	}
	for (const id of Object.keys(MARKERS) as MarkerId[]) {
		images.set(
			id,
			drawMarker(id, (name) => rgbOf(tokens[name]), pixelRatio)
		);
	}
	for (const id of SIGN_IDS) images.set(id, sign(id, tokens, pixelRatio));
	const size = OBSTACLE_SIZE * pixelRatio;
	images.set(OBSTACLE_ID, { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) });
	return images;
}
