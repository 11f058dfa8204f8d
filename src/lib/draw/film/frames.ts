import { breath, drawInPieces, svgToImage } from '../png/raster';
import { sceneSvg } from '../scene';
import type { PageScene, Scene } from '../base/types';

/** What a film shows and how. */
export interface Film {
	scene: PageScene;
	/** The full address of the view of a year, which stands on its picture. */
	addressOf: (year: number) => string;
	from: number;
	to: number;
	/** Seconds that a year stays. */
	seconds: number;
	width: number;
	height: number;
	/** Set by who no longer wants it. */
	signal: AbortSignal;
	/** Years that are done. */
	onprogress: (done: number, of: number) => void;
}

export const yearsOfFilm = ({ from, to }: Pick<Film, 'from' | 'to'>): number[] =>
	Array.from({ length: to - from + 1 }, (_, index) => from + index);

export const sceneOfYear = (
	{ scene, addressOf, width, height }: Pick<Film, 'scene' | 'addressOf' | 'width' | 'height'>,
	year: number
): Scene => ({
	...scene,
	view: { ...scene.view, year, compare: null },
	url: addressOf(year),
	width,
	height,
	look: 'colour',
	framed: true
});

/**
 * Draws the years one by one on a canvas and hands each over.
 * @throws the reason of the signal once it is set
 */
export async function drawYears(
	film: Film,
	canvas: HTMLCanvasElement,
	take: (index: number) => Promise<void>
): Promise<void> {
	const context = contextOf(canvas);
	const years = yearsOfFilm(film);
	for (const [index, year] of years.entries()) {
		film.signal.throwIfAborted();
		const drawn = sceneSvg(sceneOfYear(film, year));
		await breath();
		const image = await svgToImage(drawn);
		await drawInPieces(context, image, film);
		await take(index);
		film.onprogress(index + 1, years.length);
		await breath();
	}
	film.signal.throwIfAborted();
}

/** Its pixels stay in memory: to fetch each from a graphics card, or from software that plays one, takes seconds. */
export function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('This browser draws no canvas');
	return context;
}

export function canvasOf({ width, height }: Film): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	return canvas;
}
