import { rgbOf } from './colors';
import { drawSign } from './draw-sign';
import { drawPattern, PATTERNS, type PatternImage } from './patterns';
import { SIGN_IDS } from '$lib/scene/symbols/glyphs';
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
	for (const [id, pattern] of PATTERNS) {
		images.set(
			id,
			drawPattern(pattern, (token) => rgbOf(tokens[token]), pixelRatio)
		);
	}
	for (const id of SIGN_IDS) images.set(id, sign(id, tokens, pixelRatio));
	const size = OBSTACLE_SIZE * pixelRatio;
	images.set(OBSTACLE_ID, { width: size, height: size, data: new Uint8ClampedArray(size * size * 4) });
	return images;
}
