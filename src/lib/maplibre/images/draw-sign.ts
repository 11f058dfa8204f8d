import { SIGNS, type Sign, type SignId } from '$lib/scene/symbols/glyphs';
import type { PatternImage } from './patterns';
import type { Tokens } from '$lib/scene/symbols/tokens';

/** Draws one sign on a canvas of its own, for MapLibre. Needs a browser. */
export function drawSign(id: SignId, tokens: Tokens, pixelRatio: number): PatternImage {
	const { size, parts }: Sign = SIGNS[id];
	const canvas = document.createElement('canvas');
	canvas.width = size[0] * pixelRatio;
	canvas.height = size[1] * pixelRatio;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no canvas');
	context.scale(pixelRatio, pixelRatio);
	context.lineJoin = 'round';
	for (const { d, fill, stroke, width = 1, dash = [] } of parts) {
		const path = new Path2D(d);
		if (fill) {
			context.fillStyle = tokens[fill];
			context.fill(path);
		}
		if (stroke) {
			context.strokeStyle = tokens[stroke];
			context.lineWidth = width;
			context.setLineDash(dash);
			context.stroke(path);
		}
	}
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
