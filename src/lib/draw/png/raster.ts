/** Pixels that a browser's canvas can surely hold. */
const MOST = 16_384;

/**
 * An SVG document as a picture, drawn by the browser.
 * @param scale pixels of the picture for one of the document
 * @throws Error where the browser draws no such picture
 */
export async function svgToPng(svg: string, scale: 1 | 2 | 3 | 4): Promise<Blob> {
	const canvas = await svgToCanvas(svg, scale);
	return new Promise((resolve, reject) => {
		canvas.toBlob(
			(blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty'))),
			'image/png'
		);
	});
}

/** The same on a canvas. */
export async function svgToCanvas(svg: string, scale: number): Promise<HTMLCanvasElement> {
	const image = await svgToImage(svg);
	const canvas = document.createElement('canvas');
	canvas.width = Math.min(MOST, Math.round(image.width * scale));
	canvas.height = Math.min(MOST, Math.round(image.height * scale));
	// Drawn once and read once: no need to take it to the graphics card and back.
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser draws no canvas');
	await drawInPieces(context, image, canvas);
	return canvas;
}

/** Pixels that are drawn at once: about a twentieth of a second on a slow machine. */
const AT_ONCE = 2_000_000;

/** Lets the page answer between two pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Draws an image over a whole canvas, a strip at a time. */
export async function drawInPieces(
	context: CanvasRenderingContext2D,
	image: HTMLImageElement,
	{ width, height }: Record<'width' | 'height', number>
): Promise<void> {
	const strip = Math.ceil(AT_ONCE / width);
	for (let top = 0; top < height; top += strip) {
		context.save();
		context.beginPath();
		context.rect(0, top, width, strip);
		context.clip();
		context.drawImage(image, 0, 0, width, height);
		context.restore();
		await breath();
	}
}

/** An SVG document that is loaded and can be drawn. */
export async function svgToImage(svg: string): Promise<HTMLImageElement> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(url);
	}
}
